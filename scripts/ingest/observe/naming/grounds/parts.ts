/** Parts that are called as their whole: homes of one owner, divisions of one place, what came or went. */
import { isOfChange } from '../../../../../src/domain/change.ts'
import { doneElsewhere } from '../elsewhere.ts'
import { isDoer } from '../../frame/doneBy.ts'
import { OWNER } from '../../frame/owners.ts'
import type { Grounds } from './looked.ts'

/** 标准最低的县为3600元, 养老机构最多的县有23家: of one place that has no name. */
const OF_EXTREME = /最[大小高低多]的一[家所个处]|最[高低多少大小]的?(?:一个)?[^,;。\d是为]{0,2}(?:[市县区旗镇乡村州]|街道|社区)[^,;。]*$/
/** 民办机构19所，入住率则达到67%: said of those of one owner to the end of the member. */
const SIDE = `(?:${OWNER}|农村|乡镇)`
const SIDES = new RegExp(SIDE, 'g')
const OWNED_HOMES = new RegExp(`^[^,\\d]*?(${SIDE})(?:养老)?(?:服务)?机构(?!床位)[^,;。\\d]{0,6}\\d(?!.*全[省市县区州])`)
/** 养老机构86家，其中公办的17家，入住率却只有41% */
const OWNED_OF_THEM = new RegExp(`其中(${SIDE})的?(?:养老机构)?(?:有|为)?\\d[\\d.]*[家所个](?!.*全[省市县区州])`)
/** 高于全县平均水平的有8个乡镇: those of which something is told. */
const OF_THOSE = /(?:[高低多少]于|超过|不足|未达|达不?到)[^,;。\d]{2,14}的(?:共?有|共|为)?$/
/** 真正能收支打平的仅17家, 盈利的只有3家: so few of them. */
const ONLY_THOSE = /([^,;。:]{2})的(?:只有|仅有?|才有?|不过|不到|不足)$/
/** 中心城区3家公办机构, 在安置点新设居委会412个: those in a part of the place. */
const IN_A_PART = /(?:中心城区|主城区|老城区)[^,;。\d]*$/
const IN_SETTLEMENTS = /在[^,;。\d]{0,6}(?:安置点|安置区|搬迁社区)[^;。]*$/
/** 床位总数12.1万张 */
const IN_ALL = /总[数量计]?(?:达到?|为|有)?$|共(?:有)?$|合计$/
/** 其余市县城镇为560元, 余下17个助餐点: of those that are not named. */
const OF_OTHERS = /(?:其余|其他|余下)(?:的|各)?(?:市县|县市|县区|区县|市州|旗县|乡镇|[县市区镇])[^,;。]*$/
const REST = /(?:其余|余下|剩余|剩下)的?$/
/** 其余8.95万人在家分散供养 */
const SAID_OF_REST = /^(?:是|[^,;。]{0,3}(?:分散|集中|散居))/
/** 586个行政村（居）: villages and the communities that are counted with them. */
const WITH_COMMUNITIES = /村[(（]居[)）]|村居(?!民)/
/** 散居孤儿和事实无人抚养儿童，在册2086人: two kinds of children that are counted together. */
const TWO_KINDS = /孤儿(?:、|和|及|与)事实无人抚养儿童(?!.*(?:分别|各))/
/** 孤儿23名、事实无人抚养儿童41名，…半年支出74.3万元 */
const TWO_COUNTED = /孤儿\d[\d.]*万?[名人][、和,]事实无人抚养儿童\d[\d.]*万?[名人](?![^;。]*(?:分别|各|其中))[^;。]*$/
/** 前两类基本生活费均提到1300元: of each of two kinds that were named. */
const KINDS_NAMED = /[前这上](?:述|面)?[两三](?:类|部分)(?:儿童|孩子|对象|人员|群体|人)?(?!型)|[两三]类(?:儿童|孩子)/
const KIND = /孤儿|事实无人/
const BOTH_KINDS = '孤儿和事实无人抚养儿童'
/** 敬老院床位2850张，其中护理型床位1120张，入住率34.3%: those of one kind of home. */
const OF_HOMES = /敬老院|福利院|福利中心|光荣院|供养(?:服务)?机构/
const OF_ALL_HOMES = /^(?:护理型床位|养老机构(?:床位|入住))/
/** 龙船镇敬老院设计床位96张，住着37人: what one home has. */
const ONE_HOME = /(?:^|[,;。])(?![全各])[\u4e00-\u9fff]{1,4}(?:(?<!乡)镇|乡(?!镇)|街道)(?:中心)?(?:敬老院|福利院|养老院|养老服务中心)(?!\d|等|数|、)/
/** 夷陵区一家民办养老院，床位160张 */
const A_HOME =
  /(?<![每第唯])[一首这]家(?:农村|公办|民办|公建民营|社区|乡镇|医养结合)?(?:敬老院|福利院|养老院|护理院|养老机构|养老公寓)(?!.*(?:全[省市县区州]|家[^,;。\d]{0,2}(?:敬老院|养老院|养老机构)))/
const OF_THEM = /^(?:特困|敬老院|养老|护理型|在院|入住|民办|公办|失能)/
/** 朔州市社会福利院2021年度公益性事业单位信息公开: what one home tells of itself. */
const HOME_TELLS =
  /^[^《》“”"]{0,14}(?:福利院|福利中心|敬老院|养老院|护理院|老年公寓|光荣院|养老服务中心|养护中心)(?:[(（][^()（）]*[)）])?(?:关于)?(?:(?:19|20)\d{2}|年度|工作|事业单位|信息公开|简介|情况)/
/** 目前全市有9.8万名老人在领: those who get something. */
const WHO_GET = /^[^,;。、\d]{0,6}(?:在领|领取|领到|享受|申领)/
/** 村里户籍人口2140人，60岁以上老人612人: what one village has. */
const ONE_VILLAGE =
  /(?:^|[,;。:])[^,;。:\d]{0,4}(?:(?<![到进])村里|全村|该村|本村|这个村|我村|该社区|本社区|这个社区)(?:的|共?有|现有|户籍|常住|总)?(?=[人户老低特党留孤])(?!.*(?:全[省市县区州]|村数|个村))/
/** 43家机构没有自动报警系统，其中乡镇敬老院36家: some of those that have not. */
const OF_UNDONE = /\d[个家所处][^,;。\d]{0,8}(?:没有|尚未|未(?!成年|保|来|央|满|检))[^,;。\d]*,其中[^,;。\d]*$/
/** 撤销乡12个, 成立社区3个: how many came or went. */
const FOUNDED = /^[^,;。]*(?:成立|新设|设立|撤销|撤并|合并|划入|划出)(?:了)?(?:[^,;。]{0,8}、)?(?:乡|镇|街道|社区|村|行政村|居委会|村委会)$/
/** 与卫生院签约的敬老院31所: those that have to do with another. */
const SUCH = /(?:[与和同]|由|为)[^,;。、\d]{1,12}(?:签约|合作|结对|共建|挂钩|承接|托管|运营)的[^,;。、\d]{2,10}$/
/** 设立慈善信托5单，规模6100万元，累计备案19单: what came, where all that came up to now is told behind. */
const NEWLY = /(?:设立|新设|备案|签约)[^;。]*$/
const SO_FAR = /^[^;。]*,累计/
/** 年内登记社会组织35家: what came within the year. */
const REGISTERED = /(?:年内|全年|当年|本年|今年)(?:共|又|新)?(?:核准|依法)?登记(?!在册|管理|机关)[^,;。\d的]{2,10}$/
/** 再添4000张养老床位, 要增加床位8.78万张: what is to come beside all there are. */
const TO_COME = /(?:再添|[要将拟]添|[要再]增加?)(?:机构|社会|各类)?(?:养老)?(?:床位)?(?:约|近)?$/
/** Of what is counted a part is less than the whole; rates and standards are not. */
const COUNTS = /^(?:[个家所处座张人名户件]|[人户]次)$/
/** 受损桥梁140座 */
const OTHER_BUILT = /^(?:座|处|条|公里|米)$/
/** 把“丧事不超过3天”写进村规民约的有143个村: those that did it. */
const DID = /[^,;。\d]{6,}的(?:已?有|已达|达到?)$/
/** 在14个县区救助4500人 */
const DIVISIONS = /^(?:社区|行政村|村|县|县级(?:行政)?区划|乡镇|镇|街道|居委会|村委会)(?:[(（](?:社区|居)[)）])?数$/
const PLACED_IN = /(?:落?在|涉及|覆盖|走访|走遍|波及|流经|途经)(?:全[省市县]|辖区)?$/
/** 抚州、吉安2市: those that are named. */
const CITIES = /^[县地]级市数$/
const BY_NAME = /[\u4e00-\u9fff]{2,4}[、和与及][\u4e00-\u9fff]{2,4}(?<!市)$/
/** 25个乡镇各储备2万元, 4个乡镇以现金形式发放, 3所敬老院入住率不足40%, 1650名留守儿童有了爱心妈妈: those of which something is told. */
const EACH_OF_THEM =
  /^(?:乡镇|镇街|街道|社区|行政村|县市区?|区县|县区)(?:[(（][^()（）]*[)）])?(?:各(?!级|类)|(?:以(?![上下内外])|把|将(?![减增撤合调])))|^[^,;。、\d]{2,14}(?:率|标准|面积|床位|人数)(?:不足|低于|不到|低至|超过|高于|未达到?)\d|^[^,;。、\d]{2,10}(?<![都均])(?:有了["“]|用上|住上|吃上|过上|圆了)|^[^,;。、\d]{0,6}(?:新增|增加|改建|扩建)(?:养老|护理)?(?:型)?床位|^(?:停业|关停|歇业|停办|倒闭|摘牌|受益|获益|获奖|获补)|^(?:社区|行政村|村|乡镇|街道)(?:受益|获益|获奖|获补|入选)|^[^,;。]{2,24}(?:投身|奔赴|驰援)|^(?:投身|参与其中|加入其中)/

/** 察看机构26处: those that were looked at. */
const VISITED = /(?:察看|查看|走访|实地看|考察|暗访|抽查)(?:了)?[^,;。\d]{0,8}$/

/** Whether so few of them are told of; 机构养育的仅1420名 are all of whom an indicator says so. */
function isOnlyThose(ahead: string, names: readonly string[]): boolean {
  const deed = ONLY_THOSE.exec(ahead)?.[1]
  return deed !== undefined && !names.some((one) => one.includes(deed))
}

/** 其中住在农村的就有6.7万，占到四分之三: whether a share of what was told of a part, in no word of an indicator, stands right behind it. */
function isShareOfPart(sentence: string, names: readonly string[]): boolean {
  const part = PART_SHARED.exec(sentence)?.[1] ?? ''
  return part.length > 1 && !Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2)).some((pair) => names.some((one) => one.includes(pair)))
}
const PART_SHARED = /其中,?([^,;。\d]{2,12}?)的?(?:就|共|已|约|达)?(?:有|为|达)?\d[^,;。]*,占(?:比|到|了|为|达)*(?:近|约|超过|不足)?$/

/** 抽查的28个小区中，达标的占60.7%; 抽查机构应配备护理员912人: those of a sample. */
const SAMPLED =
  /(?:^|[,;。])被?(?:抽查|抽样|抽检|暗访|走访)(?:到)?的?(?:\d[\d.]*[个家所处户名])?(?:养老)?(?:机构|小区|社区|站点|敬老院|单位|家庭|对象|村|乡镇)(?:中|里)?[^;。]*$/
/** 某街道“五社联动”项目结项评估报告: what one project tells of itself. */
const PROJECT_TELLS = /项目(?:结项|末期|期末|中期|终期|自评|验收)[^,;。]{0,8}(?:报告|总结|情况|评估)/
/** 128个乡镇储备备用金640万元，全年动用412万元，救助3905人次 */
const RESERVE = /备用金[^;。]*(?:动用|使用|支出|发放)[^;。]*$/
/** 其中4家登记为民办非企业单位 */
const REGISTERED_AS = /^(?:登记|注册)(?:为|成)/
/** 列入“跨省通办”试点，到年底共受理197对 */
const AT_TRIAL = /通办["”]?(?:试点|以来|后)[^;。]*$/
/** 从业人员8.1万人，其中取得社会工作者职业资格的2814人，内有助理社会工作师2105人 */
const AMONG_EMPLOYEES = /从业人员[^;。]*,其中[^;。]*$/

/** 改造3所敬老院，全区护理型床位占比提高到56% */
const OF_WHOLE_PLACE = /全[省市州区县旗]/
/** What a sentence says since its last semicolon. */
const memberOf = (sentence: string): string => sentence.slice(sentence.lastIndexOf(';') + 1)

export const PARTS: Grounds = {
  'of a sample': ({ sentence, names }) => SAMPLED.test(sentence) && !names.some((one) => /抽|走访|暗访/.test(one)),
  'of one project': ({ title, sentence, unit }) => PROJECT_TELLS.test(title) && !unit?.includes('/') && !/全[省市县区州镇]|全街道/.test(sentence),
  'of what a reserve paid': ({ name, names, sentence, unit }) =>
    unit !== '%' && name.startsWith('临时救助') && RESERVE.test(sentence) && !names.some((one) => one.includes('备用金')),
  'of some that were registered so': ({ own, behind }) => own.includes('其中') && REGISTERED_AS.test(behind),
  'of what was registered elsewhere': ({ sentence, unit, names }) =>
    unit === '对' && (AT_TRIAL.test(sentence) || doneElsewhere(sentence) !== undefined) && !names.some((one) => one.includes('通办')),
  'of those employed somewhere': ({ name, sentence, unit }) => unit === '人' && name.includes('社会工作') && AMONG_EMPLOYEES.test(sentence),
  'a share of a part': ({ measure, sentence, names }) => measure === 'share' && isShareOfPart(sentence, names),
  'of those that were visited': ({ isLevel, unit, ahead }) => isLevel && COUNTS.test(unit ?? '') && VISITED.test(ahead),
  'of one place, or of those that are not named': ({ ahead, before, behind }) =>
    [ahead, before].some((words) => OF_EXTREME.test(words) || OF_OTHERS.test(words)) || (REST.test(ahead) && !SAID_OF_REST.test(behind)),
  'of homes of one owner': ({ name, sentence, ahead }) => {
    const member = memberOf(sentence)
    const [, owner] = OWNED_HOMES.exec(member) ?? (IN_ALL.test(ahead) ? null : OWNED_OF_THEM.exec(member)) ?? []
    const isAlone = new Set(member.match(SIDES) ?? []).size === 1
    return owner !== undefined && isAlone && name.startsWith('养老机构') && !name.includes(owner)
  },
  'a part of one': ({ value, unit, measure }) => value !== null && !Number.isInteger(value) && COUNTS.test(unit ?? '') && measure !== 'change_pct',
  'of more than it counts': ({ name, text, from, unit, clause, sentence }) =>
    (KINDS_NAMED.test(sentence) && !/[两三]类/.test(name)) ||
    (name.endsWith('村数') && WITH_COMMUNITIES.test(clause)) ||
    (unit === '元' && name.includes('孤儿') && !name.includes('事实') && sentence.includes('事实无人') && !sentence.includes('孤儿')) ||
    (unit === '元' && TWO_COUNTED.test(sentence) && !KIND.test(clause) && name.includes('孤儿') !== name.includes('事实')) ||
    (unit !== null && !unit.includes('/') && TWO_KINDS.test(text.slice(0, from)) && !KIND.test(clause) && name.includes('孤儿') !== name.includes('事实')),
  'of those of which something is told': ({ text, from, to, ahead, behind, isLevel, unit, names }) =>
    EACH_OF_THEM.test(behind) ||
    (isLevel && (isDoer(text, { from, to }) || SUCH.test(ahead))) ||
    (unit !== '%' && unit !== '倍' && (OF_THOSE.test(ahead) || isOnlyThose(ahead, names))),
  'of those in a part of the place': ({ isLevel, unit, ahead, sentence, names }) =>
    isLevel && unit !== '%' && (IN_A_PART.test(ahead) || IN_SETTLEMENTS.test(sentence)) && !names.some((one) => /城区|安置|搬迁/.test(one)),
  // 老年食堂（助餐点）76个，其中社区食堂52个、助餐点13个: no part is all there are.
  'of a part of what is called so': ({ text, from, value, unit, measure, alike }) =>
    value !== null &&
    COUNTS.test(unit ?? '') &&
    !isOfChange(measure) &&
    alike.some((whole) => value < (whole.value ?? 0) && /^[^;。]*(?:其中|\(含)[^;。]*$/.test(text.slice(whole.to, from))),
  'of what is no room': ({ counted, unit }) => counted === '间' && unit !== null && OTHER_BUILT.test(unit),
  'of the divisions where something is': ({ name, unit, ahead }) =>
    unit === '个' && ((DIVISIONS.test(name) && (PLACED_IN.test(ahead) || DID.test(ahead))) || (CITIES.test(name) && BY_NAME.test(ahead))),
  'of one home': ({ names, sentence, title, unit }) =>
    (names.some((one) => OF_THEM.test(one)) && (ONE_HOME.test(sentence) || A_HOME.test(sentence))) ||
    (HOME_TELLS.test(title) && !unit?.includes('/') && !/全[省市县区州]/.test(sentence)),
  'of those who get something': ({ behind, name, unit }) =>
    unit === '人' && WHO_GET.test(behind) && /(?:人口|老人|老年人)数?$/.test(name.replace(/人数$/, '人')),
  'of one village': ({ isLevel, sentence }) => isLevel && ONE_VILLAGE.test(sentence),
  'of those that fall short': ({ sentence }) => OF_UNDONE.test(sentence),
  'of those that came or went': ({ isLevel, unit, measure, ahead, sentence, behind }) =>
    isLevel &&
    (FOUNDED.test(ahead) ||
      (COUNTS.test(unit ?? '') && !isOfChange(measure) && TO_COME.test(ahead)) ||
      REGISTERED.test(ahead) ||
      (NEWLY.test(sentence) && SO_FAR.test(behind))),
  'of one kind': ({ name, own, sentence }) =>
    (own.includes('机构外') && /集中|机构养育/.test(name)) ||
    (name.startsWith(BOTH_KINDS) && own.includes('孤儿') !== own.includes('事实无人')) ||
    (OF_ALL_HOMES.test(name) && !OF_WHOLE_PLACE.test(own) && OF_HOMES.test(memberOf(sentence)) && !sentence.includes('养老机构')),
}
