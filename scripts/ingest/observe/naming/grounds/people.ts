/** People who are counted by the name of others: some of an age, a grade or a sort, those whom a check found or who only came to help. */
import { PROGRAMMES } from '../../frame/programmes.ts'
import type { Grounds } from './looked.ts'

/** 新增低保、特困对象6934人，退出8120人 */
const TOLD_TOGETHER = /低保(?:对象|人员)?[、和与及]特困(?:供养)?(?:对象|人员)?\d[^;。]*,[^;。]*$/
/** 生活补贴18周岁以下每人每月100元 */
const AGE_SAID = /\d{1,2}周岁以[上下]/
/** 户籍老人57.2万人，老龄化率28.9%: a share of those that are registered. */
const OLD_PEOPLE_COUNTED = /^\d0周?岁(?:及?以上)?老年人口(?:占|数?$)/
const REGISTERED = /户籍(?!地)(?![^;。]*常住)[^;。]*$/
/** 其中因疫救助216人次、31.4万元 */
const FOR_REASON = /(?<![、和])因(?:疫情?|灾|学|火灾)(?![、和返])[^,;。]{0,14}(?:救助|困难)/
/** 其中全自理4108人: those of a grade are some of all. */
const GRADES = ['半失能', '失能', '半自理', '自理', '半护理', '全护理']
/** 婚姻登记处达到3A级标准的6个, 单次救助超过1万元的26户: those that came up to a grade or a sum. */
const OF_GRADE =
  /(?:达到|超过|获评|评为|评定为|取得|符合|被评为|列入|创成|创建为)[^,;。、]{1,14}(?:标准|等级|[级类星]|称号|元|面积|米)(?:及?以上)?的(?:共?有|共|为|达到?|仅)?$/
/** 低保对象6.58万人，其中60岁以上老年人2.46万人: an age group of some people, and not of all. */
const PART_OF_SOME = /(?:低保|特困|五保|救助|残疾|流浪|志愿者|党员|入住|在院|补贴|津贴)[^。;]*其中/
const OF_AGE = /^(?:\d{2}岁以上|百岁)/
/** 出动人员4800人次: those who helped. */
const HELPERS = /(?:出动|解放军|武警|消防|民兵|官兵)[^,;。]*$/
/** 温州社会组织驰援…转移群众1.3万人: whom others brought to safety. */
const RESCUERS = /社会组织|救援队|志愿者|志愿服务/
/** 80岁以上高龄老人3.17万人，其中失能、半失能老人4893人: some of those of an age. */
const OF_AGED = /\d{2}周?岁以上[^;。]*其中[^;。]*$/
const IN_NEED = /^(?:失能|独居|空巢|留守)/
/** 推送预警信息5318条，新纳入低保636人; 对审计移交的1378人，给予临时救助183人: those whom a check of some found. */
const CHECKED = /(?:预警信息|预警线索|疑点|移交的)[^。;]*[,;]|(?:DNA|人脸|指纹)[^,;。\d]*$/
/** 党员志愿者, 新注册志愿者: some of a kind, or those who came. */
const SORT = /(党员|团员|青年|学生|巾帼|为老|助老|助残|活跃|新注册|新登记|新发展|新招募|持证)[^,;。、\d]{2,8}$/
/** 农村低保一、二类对象补助水平提高8%: some of those who are classed. */
const CLASSED = /[一二三ABCabc](?:、[一二三BCbc])*类(?:低保|保障)?(?:对象|人员|家庭|户)[^,;。、\d]{0,8}$/
/** 支出型2828人次，支出738.2万元: of one type of a programme. */
const TYPE = /(?:急难|支出)型(?=[^;。]*$)/
/** 市儿童福利院工作人员142名，其中持证社工15名: some of those who work in one place. */
const STAFF = /(?:工作人员|职工|员工|从业人员)\d[^。;]*其中[^。;]*$/
/** 合格7108人，其中助理社会工作师5327人: who passed this time. */
const EXAMINED = /(?:合格|报考|参考|报名|通过考试|通过率)[^;。]*$/
/** The ages that words tell: 60, 65. */
const agesIn = (words: string): string[] => [...words.matchAll(/(\d{1,3})\s?(?=(?:、\d{2,3})*\s?周?岁|[-—~至]\d{1,3}\s?周?岁)/g)].map(([, age = '']) => age)
/** 60岁以上老人结婚2270对: right before, some of an age. */
const AGED = /\d{2,3}周?岁(?:及)?以[上下][^,;。、\d]{0,12}$/
const OF_AN_AGE = /岁|老|龄|寿|儿童|未成年|津贴|补贴/
/** “5·20”当日登记186对, 七夕已约出734对 */
const MARRIED = /结婚|离婚|婚姻登记/
const ONE_DAY = /^\d{4}-\d\d-\d\d$/
const SOME_MARRIED = /当[日天]|单日|预约|约出|消费券|校友|同登|暂缓|不宜/
/** 长株潭1667.68万人, among the regions of a census, are no 60岁以上老年人口. */
const OLD_PEOPLE = /^(?:\d{2}周?岁(?:及)?以上|老年|百岁|户籍老年)/
const OLD = /老|岁|寿|龄|长者|耆/
/** 5.23万人中已有3.61万人纳入低保: what some of a group came into says nothing of the group. */
const AMONG_THEM = /^(?:当)?中,?(?:已|现|共)?有/
/** 特困人员1182人，失能、半失能人员分别为106人和143人: whether those in need are some of a programme's, of whom nobody says that they are old. */
const isOfProgramme = (name: string, sentence: string): boolean => PROGRAMME_SAID.test(sentence) && !PROGRAMME_SAID.test(name) && !sentence.includes('老')
const PROGRAMME_SAID = /特困|低保|残疾/

/** 抽查的2021年临时救助5.83万人次中: those that were looked at. */
const LOOKED_AT = /(?:抽查|核查|检查|审计)(?:了|的|到)(?:20\d\d年(?:度)?)?[^,;。\d]{0,10}$/
/** 抽查3.4万户，…清退不符合条件的1356户; 查实61起，取消低保214人 */
const SPOT_CHECKED = /(?:抽查[^,;。]{0,8}|查实)\d[^。;]*[,;]/
const LEFT = /清退|退出|取消|停[保发]/

/** 五保对象3386人，敬老院供养512人，年供养标准9200元: those who live in homes. */
const IN_HOMES = /(?:敬老院|福利院|养老院|供养中心|供养机构)(?:里|内)?供养(?:的)?(?:\d[\d.]*万?[人名],[^,;。\d]{0,4}标准)?(?:有|为|共)?$/

/** 今年有267户，其中189户纳入了低保，46户给了临时救助: those of some who came into a programme. */
const SOME_COUNTED = /\d[\d.]*万?[户人名],其中(?:[^;。]*[户人名][^,;。]{2,10},)?$/
const BROUGHT_IN = /^(?:被|已)?(?:纳入|给了|给予|转入|落实)/
/** 一级护理补贴标准提高到134元: of one grade, where the subsidy has several. */
const ONE_GRADE = /(?<![一二三四、和至级])[一二三四]级(?!以|[、和与及至])[^,;。\d]*$/

/** 驻站社工197名，其中持证105名 */
const LICENSED_AMONG = /(?:驻站社工|社区工作者|专职社工|社工站[^,;。\d]{0,8}人员)\d[\d.]*[名人],(?:其中)?[^,;。\d]{0,4}持证(?:的|者)?(?:共?有|为)?$/
/** 收住老人1021名，其中特困供养对象687名 */
const LIVING_THERE = /(?:收住|入住|住着|在院|托养)[^;。\d]*\d[\d.]*万?[名人位],其中[^;。]*$/
/** 因家庭收入变化退出低保的391户 */
const LEFT_FOR = /因(?!此|而)[^,;。\d]{2,14}(?:退出|停保|停发|清退|取消)/

export const PEOPLE: Grounds = {
  'of those who hold a licence among some': ({ names, sentence }) => LICENSED_AMONG.test(sentence) && names.some((one) => one.includes('持证')),
  'of those who left for one reason': ({ name, own }) => /^(?:退出|取消|清退|停)/.test(name) && LEFT_FOR.test(own),
  'of some who came into a programme': ({ unit, sentence, behind }) =>
    (unit === '户' || unit === '人') && SOME_COUNTED.test(sentence) && BROUGHT_IN.test(behind),
  'of those of one grade': ({ counted, own, names }) => counted === '元/月' && ONE_GRADE.test(own) && !names.some((one) => one.includes('级')),
  'of those who live in homes': ({ names, sentence }) =>
    (IN_HOMES.test(sentence) || LIVING_THERE.test(sentence)) && names.some((one) => /五保|特困/.test(one)) && !names.some((one) => /集中|机构|院/.test(one)),
  'of those who passed an examination': ({ isLevel, name, sentence }) => isLevel && /社会?工/.test(name) && EXAMINED.test(sentence),
  'of those whom a check looked at': ({ ahead }) => LOOKED_AT.test(ahead),
  'of those whom a check found': ({ isFlow, unit, ahead, sentence }) =>
    isFlow && (CHECKED.test(sentence) || (unit !== '元' && SPOT_CHECKED.test(sentence) && LEFT.test(ahead))),
  'of a group of which some came into a programme': ({ name, text, from, behind }) =>
    AMONG_THEM.test(behind) && PROGRAMMES.some((programme) => name.includes(programme) && !text.slice(0, from).includes(programme)),
  'of one of two programmes that are told of together': ({ name, own, sentence }) =>
    TOLD_TOGETHER.test(sentence) && name.includes('低保') !== name.includes('特困') && !/低保|特困/.test(own),
  'of those of an age, where it is of all': ({ counted, own, names }) =>
    counted === '元/月' && AGE_SAID.test(own) && !names.some((one) => /岁|高龄|老|儿童|孤儿/.test(one)),
  'of registered people': ({ names, sentence }) =>
    names.some((one) => OLD_PEOPLE_COUNTED.test(one)) && REGISTERED.test(sentence) && !names.some((one) => one.includes('户籍')),
  'of those in one need': ({ name, own, before }) => name.startsWith('临时救助') && FOR_REASON.test(`${before},${own}`),
  'of another age': ({ name, names, sentence }) => {
    const member = sentence.slice(sentence.lastIndexOf(';') + 1)
    const [said, of] = [agesIn(member), agesIn(name)]
    const isOther = said.length > 0 && of.length > 0 && !said.some((age) => of.includes(age))
    return isOther || (AGED.test(member) && !names.some((one) => OF_AN_AGE.test(one)))
  },
  'of those who married on one day, or some who did': ({ name, own, period }) => MARRIED.test(name) && SOME_MARRIED.test(own) && !ONE_DAY.test(period ?? ''),
  'of people of whom nobody says that they are old': ({ name, unit, title, sentence, behind }) =>
    unit === '人' && OLD_PEOPLE.test(name) && !OLD.test(`${title}${sentence}${/^[^,;。]*/.exec(behind)?.[0] ?? ''}`),
  'of a sort': ({ isLevel, ahead, names, sentence }) => {
    const [, sort] = SORT.exec(ahead) ?? []
    const type = TYPE.exec(sentence)?.[0]
    return (
      (isLevel && sort !== undefined && !names.some((one) => one.includes(sort))) ||
      (CLASSED.test(ahead) && !names.some((one) => one.includes('类'))) ||
      (type !== undefined && (names[0] ?? '').startsWith('临时救助') && !names[0]?.includes(type))
    )
  },
  'of a grade': ({ name, names, ahead, unit }) => {
    const own = /\D*$/.exec(ahead)?.[0] ?? ''
    const isGraded = unit !== '%' && unit !== '倍' && OF_GRADE.test(ahead) && !/级|星/.test(name)
    return isGraded || ((unit === '人' || unit === '户') && GRADES.some((grade) => own.includes(grade) && !names.some((one) => one.includes(grade))))
  },
  'of an age': ({ name, unit, sentence }) =>
    (OF_AGE.test(name) && unit === '人' && PART_OF_SOME.test(sentence)) || (IN_NEED.test(name) && (OF_AGED.test(sentence) || isOfProgramme(name, sentence))),
  'of those who helped or work in one place': ({ name, ahead, sentence }) =>
    HELPERS.test(ahead) || (name.startsWith('紧急转移') && RESCUERS.test(sentence)) || (name.includes('社会工作') && STAFF.test(sentence)),
}
