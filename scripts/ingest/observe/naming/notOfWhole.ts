/** Figures that are called after an indicator though they are of something else: what was done wrongly, one place of many, how far something lies from a mean. */
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { isDoer } from '../frame/doneBy.ts'
import { PROGRAMMES } from '../frame/programmes.ts'
import { LEVEL, plainLevel } from '../region/levels.ts'
import { clauseAhead } from '../text/sentence.ts'
import { WRONGLY, WRONGLY_GIVEN } from './wrongly.ts'

/** 63人死亡后仍领取低保金, 虚报床位186张, 多发38.7万元: what an audit found is none of what was granted. */
const FOUND = new RegExp(
  String.raw`${WRONGLY}|${WRONGLY_GIVEN}|死亡[^,;。]{0,4}仍|不符合条件(?:[^,;。]{0,10}仍|的?(?:享受|领取|纳入))|(?<!清退|停发|停保|取消|退出|核减)不符合(?:条件|政策|规定)的$|应享未享|应保未保|追[回缴]`,
)
/** 标准最低的县为3600元, 养老机构最多的县有23家: of one place that has no name. */
const OF_EXTREME = /最[大小高低多]的一[家所个处]|最[高低多少大小]的?(?:一个)?[^,;。\d是为]{0,2}(?:[市县区旗镇乡村州]|街道|社区)[^,;。]*$/
/** 高于全省平均10元, 比全国平均水平低3个百分点, 赣州略高10元: how far something is from others, and no change of it. */
const FROM_MEAN =
  /(?:(?:[高低多少]于|超过|超出|高出|不及)全[国省市州区县](?:平均)?(?:水平|值|数|标准)?|[比较]全[国省市州区县]的?(?:平均)?(?:水平|值|数|标准)?(?:[高低多少]|高出|多出|少了|高了|低了)|略[高低]|[比较]序时进度[快慢高低])(?:近|约)?$/
/** 城乡差距比上年缩小2.9个百分点 */
const APART = /差距|差值|相差/
/** 19所入住不足20人: a limit, and not those who live there. */
const EACH_BELOW = /\d[所家个处][^,;。\d]{0,8}(?:不足|不到|少于|超过)$/
/** 全省只有厦门、福州、泉州等几个市高于800元 */
const FEW_ABOVE = /(?:只|仅)有[^,;。]*(?:高于|低于|超过|不足|不到)$/
/** 比孤儿还多出一千多人 */
const MORE_THAN_OTHERS = /比(?!上|去年|前|同期|年初|20|19|[“"]?十|计划|规划|原|先|过去|以前|此前|一年|当年|刚)[^,;。\d]{2,8}?(?:还|仍)?[多少](?:出|了)?$/
/** 两项合计发放生活费4860万元 */
const TOGETHER = /(?:^|[,;])(?:这)?(?:两|三|四)[项类者种](?:合计|共计|合起来|加起来|相加|总计|共)[^,;。\d]*$/
/** 民办机构19所，入住率则达到67%: said of those of one owner to the end of the member. */
const OWNERS = /公办|民办|公建民营|民营|农村|乡镇/g
const OWNED_HOMES = /^[^,\d]*?(公办|民办|公建民营|民营|农村|乡镇)(?:养老)?(?:服务)?机构(?!床位)/
/** 新增低保、特困对象6934人，退出8120人 */
const TOLD_TOGETHER = /低保(?:对象|人员)?[、和与及]特困(?:供养)?(?:对象|人员)?\d[^;。]*,[^;。]*$/
/** 生活补贴18周岁以下每人每月100元 */
const AGE_SAID = /\d{1,2}周岁以[上下]/
/** 户籍老人57.2万人，老龄化率28.9%: a share of those that are registered. */
const OLD_SHARE = /^\d0周?岁(?:及?以上)?老年人口占/
const REGISTERED = /户籍(?!地)(?![^;。]*常住)[^;。]*$/
/** 取暖补助标准：城市低保户每户1200元 */
const EACH_HOUSEHOLD = /[每一]户(?:补助|补贴|发放|发给)?$/
/** 低保边缘户认定标准为低保标准的1.5倍，即城市1050元/月 */
const ELIGIBILITY = /(?<!低保)认定(?:标准|条件|线)[^;。]*$/
/** 剔除疫情专项捐赠后，同口径增长11.4% */
const SET_ASIDE = /剔除[^,;。]*[,;][^,;。]*$|(?:同|可比)口径[^,;。\d]*$/
/** 其中因疫救助216人次、31.4万元 */
const FOR_REASON = /因(?:疫情?|灾|病|学|火灾|残)(?!返贫)[^,;。]{0,14}(?:救助|困难)/
/** 一场“敬老慈善日”，半天筹了4860万元 */
const OF_EVENT = /(?:公益日|慈善日|募捐日|慈善晚会|义演|义卖|半天|一场|当天)[^。;]*$/
/** 失能老年人护理补贴 */
const OLD_NURSED = /(?:失能|高龄)[^;。]{0,6}老[^;。]*护理补贴/
/** 其中全自理4108人: those of a grade are some of all. */
const GRADES = ['半失能', '失能', '半自理', '自理', '半护理', '全护理']
/** 高于全县平均水平的有8个乡镇: those of which something is told. */
const OF_THOSE = /(?:[高低多少]于|超过|不足|未达|达不?到)[^,;。\d]{2,14}的(?:共?有|共|为)?$/
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
/** “慈善助医”救助2215人，支出1328万元; “社工+志愿者”联动项目132个，投入415万元: what one programme spent. */
const OF_PROGRAMME =
  /["“](?!十[一二三四五]五)[^"“”\d]{2,12}["”][^,;。"“”\d]{0,4}(?:项目|行动|计划|工程)?(?:\d+[个项])?[^。;"“”\d]{0,4}(?:救助|资助|帮扶|惠及|投入)[^。;"“”]*$/
/** “一事一议”救助26例，发放63.5万元 */
const CASE_BY_CASE = '一事一议'
/** 城市低保支出中低保金300.7万元: what is paid out of it. */
const PAID_OUT = '支出中低保金'
/** 困难群众救助补助资金省级分配金额400万元, 市级财政安排低保金: what one level of government gave. */
const OF_LEVEL = new RegExp(`(${LEVEL})(?:财政)?[^,;。\\d]{0,14}(?:资金|分配|预算|下达|拨付|安排|配套)|(?<!财政)([省市县])财政(?:投入|安排|下达|拨付|配套)`)
/** 月发放低保金28.6万元: what is paid in a month. */
const MONTHLY = /(?<![\d至到、个\-~])(?:每|按|当)?月(?:均)?(?:发放|支出|支付|拨付|兑付|保障资金|资金支出)[^,;。\d]{0,10}$/
const ONE_MONTH = /^\d{4}-\d\d$/
/** 2020—2022年每年新建150处: so many in each of several years. */
const EACH_YEAR = /每年[^,;。\d]{0,12}$/
/** 其余市县城镇为560元: of those that are not named. */
const OF_OTHERS = /(?:其余|其他|余下)(?:的|各)?(?:市县|县市|县区|区县|市州|旗县|乡镇|[县市区镇])[^,;。]*$/
/** 586个行政村（居）: villages and the communities that are counted with them. */
const WITH_COMMUNITIES = /村[(（]居[)）]|村居(?!民)/
/** 散居孤儿和事实无人抚养儿童，在册2086人: two kinds of children that are counted together. */
const TWO_KINDS = /孤儿(?:、|和|及|与)事实无人抚养儿童(?!.*(?:分别|各))/
const KIND = /孤儿|事实无人/
const BOTH_KINDS = '孤儿和事实无人抚养儿童'
/** 敬老院床位2850张，其中护理型床位1120张，入住率34.3%: those of one kind of home. */
const OF_HOMES = /敬老院|福利院|福利中心|光荣院|供养(?:服务)?机构/
const OF_ALL_HOMES = /^(?:护理型床位|养老机构(?:床位|入住))/
/** 43家机构没有自动报警系统，其中乡镇敬老院36家: some of those that have not. */
const OF_UNDONE = /\d[个家所处][^,;。\d]{0,8}(?:没有|尚未|未(?!成年|保|来|央|满|检))[^,;。\d]*,其中[^,;。\d]*$/
/** 80岁以上高龄老人3.17万人，其中失能、半失能老人4893人: some of those of an age. */
const OF_AGED = /\d{2}周?岁以上[^;。]*其中[^;。]*$/
const IN_NEED = /^(?:失能|独居|空巢|留守)/
/** 撤销乡12个, 成立社区3个: how many came or went. */
const FOUNDED = /^[^,;。]*(?:成立|新设|设立|撤销|撤并|合并|划入|划出)(?:了)?(?:[^,;。]{0,8}、)?(?:乡|镇|街道|社区|村|行政村|居委会|村委会)$/
/** 推送预警信息5318条，新纳入低保636人; 对审计移交的1378人，给予临时救助183人: those whom a check of some found. */
const CHECKED = /(?:预警信息|预警线索|疑点|移交的|抽查)[^。;]*[,;]|(?:DNA|人脸|指纹)[^,;。\d]*$/
/** 省本级应检2287个，实际参检2163个: what one level has of its own. */
const OWN_LEVEL = /[省市区县]本级[^;。]*$/
/** 党员志愿者, 新注册志愿者: some of a kind, or those who came. */
const SORT = /(党员|团员|青年|学生|巾帼|活跃|新注册|新登记|新发展|新招募|持证)[^,;。、\d]{2,8}$/
/** 支出型2828人次，支出738.2万元: of one type of a programme. */
const TYPE = /(?:急难|支出)型(?=[^;。]*$)/
/** 价格临时补贴 is paid where prices are spoken of; 投入3200万元，新建照护中心1个 is no 敬老院建设投资. */
const PRICES = /价|联动/
const INVESTED = /^敬老院.*(?:投资|投入)/
/** 与卫生院签约的敬老院31所: those that have to do with another. */
const SUCH = /(?:[与和同]|由|为)[^,;。、\d]{1,12}(?:签约|合作|结对|共建|挂钩|承接|托管|运营)的[^,;。、\d]{2,10}$/
/** 设立慈善信托5单，规模6100万元，累计备案19单: what came, where all that came up to now is told behind. */
const NEWLY = /(?:设立|新设|备案|签约)[^;。]*$/
const SO_FAR = /^[^;。]*,累计/
/** 市儿童福利院工作人员142名，其中持证社工15名: some of those who work in one place. */
const STAFF = /(?:工作人员|职工|员工|从业人员)\d[^。;]*其中[^。;]*$/
/** 台州市慈善总会2022年工作报告: what it gave is none of what the state did. */
const OF_CHARITY = /慈善事业|慈善总会|慈善会|慈善联合会|红十字会|基金会/
const OF_STATE = /民政|财政|低保|特困/
/** 合格7108人，其中助理社会工作师5327人: who passed this time. */
const EXAMINED = /(?:合格|报考|参考|报名|通过考试|通过率)[^;。]*$/
/** 临时救助金6000元: so little was given to one alone, in yuan. */
const OF_ONE = 10_000
/** 比上年高400元: told of what stands before it. */
const GOES_ON = /^(?:[比较同]|增|减|提高|下降|金额|涉及|发放|支出)/

interface ToldFigure {
  /** Its sentence, and where in it the figure begins and ends. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly unit: string | null
  readonly measure: Measure
  readonly period: string | null
  /** The title of its document. */
  readonly title: string
  /** The figures of its sentence before it that are of the same indicator, unit, place and time. */
  readonly alike: readonly { readonly to: number; readonly value: number | null }[]
}

/** A figure with its indicator, and the words of its sentence that tell whether it is of all that the indicator counts. */
interface Looked extends ToldFigure {
  readonly name: string
  /** The indicator's name and aliases. */
  readonly names: readonly string[]
  readonly theme: string
  /** The unit of the indicator. */
  readonly counted: string | null
  readonly isLevel: boolean
  readonly isFlow: boolean
  /** The words of its clause before it, and the last of them; the clause that these go on from, or ''; its whole clause. */
  readonly ahead: string
  readonly own: string
  readonly before: string
  readonly clause: string
  /** What its sentence says before it, and all that stands behind it. */
  readonly sentence: string
  readonly behind: string
}

/** Of what is counted a part is less than the whole; rates and standards are not. */
const COUNTS = /^(?:[个家所处座张人名户件]|[人户]次)$/

/** How far before a number, in characters, the words of its sentence stand that make it one of some. */
const REACH = 160

function look(indicator: Indicator, figure: ToldFigure): Looked {
  const { text, from, to } = figure
  const { name, aliases, theme } = indicator
  const ahead = clauseAhead(text, from)
  const behind = text.slice(to)
  return {
    ...figure,
    name,
    names: [name, ...aliases],
    theme,
    counted: indicator.unit,
    isLevel: indicator.measure === 'level',
    isFlow: indicator.measure === 'flow',
    ahead,
    own: /[^,;。\d]*$/.exec(ahead)?.[0] ?? '',
    before: GOES_ON.test(ahead) ? clauseAhead(text, from - ahead.length - 1) : '',
    clause: `${ahead}${/^[^,;。]*/.exec(behind)?.[0] ?? ''}`,
    sentence: text.slice(Math.max(text.lastIndexOf('。', from - 1) + 1, from - REACH), from),
    behind,
  }
}

/** Why a figure may be of something else than an indicator it is called after. */
const GROUNDS: Readonly<Record<string, (looked: Looked) => boolean>> = {
  'found by an audit': ({ unit, clause, before, sentence }) =>
    FOUND.test(clause) || FOUND.test(before) || (unit === '元' && FOUND.test(sentence) && OF_PART.test(sentence)),
  'given by a charity': ({ isFlow, theme, title, own, sentence }) =>
    isFlow && theme === 'social-assistance' && OF_CHARITY.test(title) && !OF_STATE.test(sentence) && !own.includes('政府'),
  'of those who passed an examination': ({ isLevel, name, sentence }) => isLevel && /社会?工/.test(name) && EXAMINED.test(sentence),
  'of those whom a check found': ({ isFlow, sentence }) => isFlow && CHECKED.test(sentence),
  'of a group of which some came into a programme': ({ name, text, from, behind }) =>
    AMONG_THEM.test(behind) && PROGRAMMES.some((programme) => name.includes(programme) && !text.slice(0, from).includes(programme)),
  'of one place, or of those that are not named': ({ ahead, before }) => [ahead, before].some((words) => OF_EXTREME.test(words) || OF_OTHERS.test(words)),
  'how far from a mean, or where others begin': ({ ahead, sentence, unit, measure }) =>
    FROM_MEAN.test(ahead) || (measure !== 'ratio' && APART.test(ahead)) || (unit === '人' && EACH_BELOW.test(ahead)) || FEW_ABOVE.test(sentence),
  'how far from another': ({ measure, ahead }) => measure === 'change_abs' && MORE_THAN_OTHERS.test(ahead),
  'of several together': ({ names, ahead }) => TOGETHER.test(ahead) && !names.some((one) => /[、和与及]|两项|各类/.test(one)),
  'of homes of one owner': ({ name, sentence }) => {
    const member = sentence.slice(sentence.lastIndexOf(';') + 1)
    const [, owner] = OWNED_HOMES.exec(member) ?? []
    const isAlone = new Set(member.match(OWNERS) ?? []).size === 1
    return owner !== undefined && isAlone && name.startsWith('养老机构') && !name.includes(owner)
  },
  'a part of one': ({ value, unit, measure }) => value !== null && !Number.isInteger(value) && COUNTS.test(unit ?? '') && measure !== 'change_pct',
  'of one of two programmes that are told of together': ({ name, own, sentence }) =>
    TOLD_TOGETHER.test(sentence) && name.includes('低保') !== name.includes('特困') && !/低保|特困/.test(own),
  'of those of an age, where it is of all': ({ counted, own, names }) =>
    counted === '元/月' && AGE_SAID.test(own) && !names.some((one) => /岁|高龄|老|儿童|孤儿/.test(one)),
  'of registered people': ({ names, unit, sentence }) =>
    unit === '%' && names.some((one) => OLD_SHARE.test(one)) && REGISTERED.test(sentence) && !names.some((one) => one.includes('户籍')),
  'of what each household gets once': ({ counted, ahead }) => counted === '元/月' && EACH_HOUSEHOLD.test(ahead),
  'where a line of eligibility lies': ({ names, sentence }) => ELIGIBILITY.test(sentence) && !names.some((one) => one.includes('认定')),
  'of what is left when something is set aside': ({ sentence }) => SET_ASIDE.test(sentence),
  'of those in one need': ({ name, own, before }) => name.startsWith('临时救助') && FOR_REASON.test(`${before},${own}`),
  'of one event': ({ name, sentence }) => RAISED.test(name) && !name.includes('日') && OF_EVENT.test(sentence),
  'of more than it counts': ({ name, text, from, unit, clause, sentence }) =>
    (name.endsWith('村数') && WITH_COMMUNITIES.test(clause)) ||
    (unit === '元' && name.includes('孤儿') && !name.includes('事实') && sentence.includes('事实无人') && !sentence.includes('孤儿')) ||
    (unit !== null && !unit.includes('/') && TWO_KINDS.test(text.slice(0, from)) && !KIND.test(clause) && name.includes('孤儿') !== name.includes('事实')),
  'of another time than all its year': ({ isFlow, unit, period, ahead }) =>
    isFlow &&
    !unit?.includes('/') &&
    ((EACH_YEAR.test(ahead) && period?.includes('/') === true) || (unit === '元' && MONTHLY.test(ahead) && !ONE_MONTH.test(period ?? ''))),
  'of one alone': ({ isFlow, measure, unit, value }) => isFlow && !measure.startsWith('change') && unit === '元' && value !== null && value < OF_ONE,
  'of those of which something is told': ({ text, from, to, ahead, behind, isLevel, unit }) =>
    EACH_OF_THEM.test(behind) || (isLevel && (isDoer(text, { from, to }) || SUCH.test(ahead))) || (unit !== '%' && unit !== '倍' && OF_THOSE.test(ahead)),
  // 老年食堂（助餐点）76个，其中社区食堂52个、助餐点13个: no part is all there are.
  'of a part of what is called so': ({ text, from, value, unit, measure, alike }) =>
    value !== null &&
    COUNTS.test(unit ?? '') &&
    !measure.startsWith('change') &&
    alike.some((whole) => value < (whole.value ?? 0) && /^[^;。]*(?:其中|\(含)[^;。]*$/.test(text.slice(whole.to, from))),
  'of another age': ({ name, names, sentence }) => {
    const member = sentence.slice(sentence.lastIndexOf(';') + 1)
    const [said, of] = [agesIn(member), agesIn(name)]
    const isOther = said.length > 0 && of.length > 0 && !said.some((age) => of.includes(age))
    return isOther || (AGED.test(member) && !names.some((one) => OF_AN_AGE.test(one)))
  },
  'of those who married on one day, or some who did': ({ name, own, period }) => MARRIED.test(name) && SOME_MARRIED.test(own) && !ONE_DAY.test(period ?? ''),
  'of people of whom nobody says that they are old': ({ name, unit, title, sentence, behind }) =>
    unit === '人' && OLD_PEOPLE.test(name) && !OLD.test(`${title}${sentence}${/^[^,;。]*/.exec(behind)?.[0] ?? ''}`),
  'of what was spent, or raised': ({ name, unit, ahead }) =>
    unit === '元' && ((RAISED.test(name) && SPENT.test(ahead) && !RAISED.test(ahead)) || (SPENT_NAME.test(name) && RAISED.test(ahead) && !SPENT.test(ahead))),
  'of what is no room': ({ counted, unit }) => counted === '间' && unit !== null && OTHER_BUILT.test(unit),
  'of the divisions where something is': ({ name, unit, ahead }) =>
    unit === '个' && ((DIVISIONS.test(name) && PLACED_IN.test(ahead)) || (CITIES.test(name) && BY_NAME.test(ahead))),
  'of those that fall short': ({ sentence }) => OF_UNDONE.test(sentence),
  'of those that came or went': ({ isLevel, ahead, sentence, behind }) => isLevel && (FOUNDED.test(ahead) || (NEWLY.test(sentence) && SO_FAR.test(behind))),
  'of a sort': ({ isLevel, ahead, names, sentence }) => {
    const [, sort] = SORT.exec(ahead) ?? []
    const type = TYPE.exec(sentence)?.[0]
    return (
      (isLevel && sort !== undefined && !names.some((one) => one.includes(sort))) ||
      (type !== undefined && (names[0] ?? '').startsWith('临时救助') && !names[0]?.includes(type))
    )
  },
  'of what its sentence says nothing of': ({ name, title, sentence, behind }) => {
    const said = `${title}${sentence}${/^[^。]*/.exec(behind)?.[0] ?? ''}`
    return (
      (name.startsWith('价格') && !PRICES.test(said)) ||
      (INVESTED.test(name) && said.includes('中心') && !said.includes('敬老院')) ||
      (name.includes('残疾人护理补贴') && OLD_NURSED.test(sentence) && !said.includes('残'))
    )
  },
  'of a grade': ({ name, names, ahead, unit }) => {
    const own = /\D*$/.exec(ahead)?.[0] ?? ''
    const isGraded = unit !== '%' && unit !== '倍' && OF_GRADE.test(ahead) && !/级|星/.test(name)
    return isGraded || ((unit === '人' || unit === '户') && GRADES.some((grade) => own.includes(grade) && !names.some((one) => one.includes(grade))))
  },
  'of an age': ({ name, unit, sentence }) =>
    (OF_AGE.test(name) && unit === '人' && PART_OF_SOME.test(sentence)) || (IN_NEED.test(name) && (OF_AGED.test(sentence) || isOfProgramme(name, sentence))),
  'of one level of government': ({ own, names, unit, sentence }) =>
    (unit === '元' && (isOfLevel(own, names) || LEVEL_ALONE.test(own))) || (OWN_LEVEL.test(sentence) && !names.some((one) => one.includes('本级'))),
  'of one programme or purpose': ({ theme, unit, sentence, ahead }) =>
    ((unit === '元' || unit === '人次') && (theme === 'charity' || sentence.includes(CASE_BY_CASE)) && OF_PROGRAMME.test(sentence)) || ahead.includes(PAID_OUT),
  'of one kind': ({ name, own, sentence }) =>
    (own.includes('机构外') && /集中|机构养育/.test(name)) ||
    (name.startsWith(BOTH_KINDS) && own.includes('孤儿') !== own.includes('事实无人')) ||
    (OF_ALL_HOMES.test(name) && OF_HOMES.test(sentence) && !sentence.includes('养老机构')),
  'of those who helped or work in one place': ({ name, ahead, sentence }) =>
    HELPERS.test(ahead) || (name.startsWith('紧急转移') && RESCUERS.test(sentence)) || (name.includes('社会工作') && STAFF.test(sentence)),
}

/** An indicator, unless a figure is only called after it. */
export function unlessNotOfWhole(indicator: Indicator | null, figure: ToldFigure): Indicator | null {
  if (indicator === null) return null
  const looked = look(indicator, figure)
  return Object.values(GROUNDS).some((holds) => holds(looked)) ? null : indicator
}

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
/** 拿出1.3亿元用于资助 is none of what was raised. */
const RAISED = /募|筹|接收|捐/
const SPENT = /花出|花了|拿出|用出去|用于|支出|投入|发放|资助|拨付/
const SPENT_NAME = /支出|发放额$/
/** 受损桥梁140座 */
const OTHER_BUILT = /^(?:座|处|条|公里|米)$/
/** 在14个县区救助4500人 */
const DIVISIONS = /^(?:社区|行政村|村|县|县级(?:行政)?区划|乡镇|镇|街道|居委会|村委会)(?:（社区）)?数$/
const PLACED_IN = /(?:落?在|涉及|覆盖|走访|走遍|波及|流经|途经)(?:全[省市县]|辖区)?$/
/** 抚州、吉安2市: those that are named. */
const CITIES = /^[县地]级市数$/
const BY_NAME = /[\u4e00-\u9fff]{2,4}[、和与及][\u4e00-\u9fff]{2,4}(?<!市)$/
/** 前三季度到账：省133万、市40万 */
const LEVEL_ALONE = /(?:^|[、:])(?:中央|自治区|[省市州县区乡]|乡镇)(?:出|给|拨|补|补助)?$/

/** 5.23万人中已有3.61万人纳入低保: what some of a group came into says nothing of the group. */
const AMONG_THEM = /^(?:当)?中,?(?:已|现|共)?有/
/** 25个乡镇各储备2万元, 3所敬老院入住率不足40%, 1650名留守儿童有了爱心妈妈: those of which something is told. */
const EACH_OF_THEM =
  /^(?:乡镇|镇街|街道|社区|行政村|县市区?|区县|县区)(?:[(（][^()（）]*[)）])?各(?!级|类)|^[^,;。、\d]{2,14}(?:率|标准|面积|床位|人数)(?:不足|低于|不到|低至|超过|高于|未达到?)\d|^[^,;。、\d]{2,10}(?<![都均])(?:有了["“]|用上|住上|吃上|过上|圆了)|^(?:停业|关停|歇业|停办|倒闭|摘牌)|^[^,;。]{2,24}(?:投身|奔赴|驰援)/
/** 多发低保金48.3万元，其中武山县9.2万元: a part. */
const OF_PART = /其中[^;。]*$/

/** 特困人员1182人，失能、半失能人员分别为106人和143人: whether those in need are some of a programme's, of whom nobody says that they are old. */
const isOfProgramme = (name: string, sentence: string): boolean => PROGRAMME_SAID.test(sentence) && !PROGRAMME_SAID.test(name) && !sentence.includes('老')
const PROGRAMME_SAID = /特困|低保|残疾/

/** Whether the words right before a number tell a level of government that an indicator, by its names, does not. */
function isOfLevel(own: string, names: readonly string[]): boolean {
  const [found, level, payer] = OF_LEVEL.exec(own) ?? []
  const said = level === undefined ? [`${payer ?? ''}级`, `${payer ?? ''}财政`] : [level, plainLevel(level)]
  return found !== undefined && !names.some((one) => said.some((word) => one.includes(word)))
}
