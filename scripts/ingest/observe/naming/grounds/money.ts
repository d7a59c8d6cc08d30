/** Sums that are called after an indicator and are of something else: what an audit found, a charity gave, one level of government bore. */
import { isOfChange } from '../../../../../src/domain/change.ts'
import { LEVEL, plainLevel } from '../../region/levels.ts'
import { WRONGLY, WRONGLY_GIVEN } from '../wrongly.ts'
import type { Grounds } from './looked.ts'

/** 63人死亡后仍领取低保金, 虚报床位186张, 多发38.7万元: what an audit found is none of what was granted. */
const FOUND = new RegExp(
  String.raw`${WRONGLY}|${WRONGLY_GIVEN}|死亡[^,;。]{0,4}仍|不符合条件(?:[^,;。]{0,10}仍|[的而却]?(?:享受|领取|纳入))|(?<!清退|停发|停保|取消|退出|核减)不符合(?:条件|政策|规定)的$|应享未享|应保未保|追[回缴]`,
)
/** 清退不符合条件对象1003人, in what became of an audit: who it found, and not all who left in a year. */
const OF_AUDIT = '审计'
/** 两项合计发放生活费4860万元 */
const TOGETHER = /(?:^|[,;])(?:这)?(?:两|三|四)[项类者种](?:合计|共计|合起来|加起来|相加|总计|共)[^,;。\d]*$/
/** 取暖补助标准：城市低保户每户1200元 */
const EACH_HOUSEHOLD = /[每一]户(?:补助|补贴|发放|发给)?$/
/** 低保边缘户认定标准为低保标准的1.5倍，即城市1050元/月 */
const ELIGIBILITY = /低于低保标准的?\d(?:\.\d)?倍[^;。]*$|(?<!低保)认定(?:标准|条件|线)[^;。]*$|边缘(?:户|家庭|人口)?的?(?:收入)?(?:线|标准)[^,;。]*$/
/** 一场“敬老慈善日”，半天筹了4860万元; 驰援河南，八天内募集1876万元 */
const OF_EVENT = /(?:[两三四五六七八九十\d]天(?:内|时间)|公益日|慈善日|募捐日|慈善晚会|义演|义卖|半天|一场["“]?[^,;。]{0,12}(?:义|募|慈善|晚会)|当天)[^。;]*$/
/** “慈善助医”救助2215人，支出1328万元; “社工+志愿者”联动项目132个，投入415万元: what one programme spent. */
const OF_PROGRAMME =
  /["“](?!十[一二三四五]五)[^"“”\d]{2,12}["”][^,;。"“”\d]{0,4}(?:项目|行动|计划|工程)?(?:\d+[个项])?[^。;"“”\d]{0,4}(?:救助|资助|帮扶|惠及|投入)[^。;"“”]*$/
/** “孤儿医疗康复明天计划”救治312名，支出876万元 */
const HEALED = /明天计划|医疗康复|助学/
/** “一事一议”救助26例，发放63.5万元 */
const CASE_BY_CASE = '一事一议'
/** 城市低保支出中低保金300.7万元: what is paid out of it. */
const PAID_OUT = '支出中低保金'
/** 困难群众救助补助资金省级分配金额400万元, 市级财政安排低保金: what one level of government gave. */
const OF_LEVEL = new RegExp(`(${LEVEL})(?:财政)?[^,;。\\d]{0,14}(?:资金|分配|预算|下达|拨付|安排|配套)|(?<!财政)([省市县])财政(?:投入|安排|下达|拨付|配套)`)
/** 省本级应检2287个，实际参检2163个: what one level has of its own. */
const OWN_LEVEL = /(?:[省市区县]|总会)本级[^;。]*$/
/** 市本级可用公益金5388万元。…全年支出4731万元: what an opening tells of one level goes on being told of it. */
const OPENED_BY_LEVEL = /(?:[省市区县]|总会)本级/
const OF_ALL_LEVELS = /[全各][国省市县区州]/
/** 新增慈善信托15单、规模6000万元: that of the new. */
const NEW_SIZE = /(?:新增|新设|新备案|新成立)[^,;。]*\d[^,;。]*[、,](?:合同|财产|资产)?总?规模(?:达|为|约)?$/
/** 台州市慈善总会2022年工作报告: what it gave is none of what the state did. */
const OF_CHARITY = /^[^社救]*慈善事业|慈善总会|慈善会|慈善联合会|红十字会|基金会/
/** 县慈善会全年接收捐赠612万元；支出574万元 */
const BY_CHARITY = /^[^,;。]{0,6}(?:慈善(?:总会|会|联合会)|红十字会|基金会)(?!.*[会局]同)/
const OF_STATE = /民政|财政|低保(?!、|户|家庭|对象|边缘)|特困(?:人员|对象)?供养/
/** 临时救助金6000元: so little was given to one alone, in yuan. */
const OF_ONE = 10_000
/** 救助大学生312人，每人3000元至5000元不等 */
const EACH_ONE = /每[人名户例个](?:发放|补助|资助|奖励)?$/
/** 最高一笔给了一名儿童，4.6万元: what one got that got most. */
const MOST_TO_ONE = /(?:最[高大多]的?一[笔户例人]|单笔最[高大])[^;。\d]*$/
/** 拿出1.3亿元用于资助 is none of what was raised. */
const RAISED = /募|筹|接收|捐/
const SPENT = /花出|花了|拿出|用出去|用于|支出|投入|发放|资助|拨付/
const SPENT_NAME = /支出|发放额$/
/** 前三季度到账：省133万、市40万; 本级使用9620万元 */
const LEVEL_ALONE = /(?:^|[、:])(?:中央|自治区|[省市州县区乡]|乡镇)(?:出|给|拨|补|补助)?$|^[,、:]?[省市县区州]?本级(?:使用|支出|安排|留用)$/
/** 多发低保金48.3万元，其中武山县9.2万元: a part. */
const OF_PART = /其中[^;。]*$/
/** Whether the words right before a number tell a level of government that an indicator, by its names, does not. */
function isOfLevel(own: string, names: readonly string[]): boolean {
  const [found, level, payer] = OF_LEVEL.exec(own) ?? []
  const said = level === undefined ? [`${payer ?? ''}级`, `${payer ?? ''}财政`] : [level, plainLevel(level)]
  return found !== undefined && !names.some((one) => said.some((word) => one.includes(word)))
}

/** 每月领到1126元, 儿子月收入4500元: what one household has. */
const HAD_BY_ONE = /(?:(?<!人均)月收入|工资|领到|领取到|拿到|挣)(?:了|有|为|是|达)?$/

/** 农村低保对象每人每月能领到298元，城市的452元: what they get, and no standard. */
const GOT = /(?:领到|领取到|拿到|补助到|补到)(?!手)[^;。]*$/
/** 月人均补助水平分别为859元, 户均月领216元: what was paid on average, and no standard. */
const PAID_ON_AVERAGE = /[人户]均[^,;。\d标]{0,4}(?:补助|补差|领取?|救助)(?:金|水平|额)?[^,;。\d标]{0,6}$/
/** 流浪乞讨人员救助设施1240万元: what was built or bought. */
const BUILT = /(?:设施|设备|场所|用房|系统|平台)(?:建设|改造|购置|更新|维修)?(?:资金|投入|支出|经费)?$/
const SAID_BUILT = /设施|设备|场所|用房|系统|平台|建设|改造/
/** 福彩销售机构亏损120万元, 康乐园赚了12万元: what is lost or gained is neither taken in nor paid out. */
const LOST_OR_GAINED = /(亏|赔了?(?=\d|近|约|$)|赚|盈利|盈余|利润|结余|赤字|净资产)[^,;。\d]{0,4}$/

export const SUMS: Grounds = {
  'of what was lost or gained': ({ unit, own, names }) =>
    unit === '元' && LOST_OR_GAINED.test(own) && !names.some((one) => one.includes(LOST_OR_GAINED.exec(own)?.[1] ?? '')),
  'of what people get': ({ counted, names, sentence, own }) =>
    (counted === '元/月' && GOT.test(sentence) && names.some((one) => one.includes('低保') && one.endsWith('标准'))) ||
    (PAID_ON_AVERAGE.test(own) && !names.some((one) => /补助水平|补差|均/.test(one))) ||
    (/户均|每户/.test(own) && !/人均|每人/.test(own) && names.some((one) => one.includes('人均'))),
  'of what was built or bought': ({ unit, isFlow, own, names }) => unit === '元' && isFlow && BUILT.test(own) && !names.some((one) => SAID_BUILT.test(one)),
  'of what one household has': ({ counted, own, names }) =>
    counted === '元/月' && HAD_BY_ONE.test(own) && !/每人|人均/.test(own) && !names.some((one) => /收入|工资/.test(one)),
  'found by an audit': ({ unit, name, title, clause, before, sentence }) =>
    (title.includes(OF_AUDIT) && name.includes('退出')) ||
    FOUND.test(clause) ||
    FOUND.test(before) ||
    (unit === '元' && FOUND.test(sentence) && OF_PART.test(sentence)),
  'given by a charity': ({ isFlow, theme, title, own, sentence }) =>
    isFlow &&
    ((theme === 'social-assistance' && OF_CHARITY.test(title)) || (/^(?:social-assistance|disaster-relief)$/.test(theme) && BY_CHARITY.test(sentence))) &&
    !OF_STATE.test(sentence) &&
    !own.includes('政府'),
  'of several together': ({ names, ahead }) => TOGETHER.test(ahead) && !names.some((one) => /[、和与及]|两项|各类/.test(one)),
  'of what each household gets once': ({ counted, ahead }) => counted === '元/月' && EACH_HOUSEHOLD.test(ahead),
  'where a line of eligibility lies': ({ counted, names, sentence }) =>
    counted === '元/月' && ELIGIBILITY.test(sentence) && !names.some((one) => /认定|边缘/.test(one)),
  'of one event': ({ name, sentence }) => RAISED.test(name) && !name.includes('日') && OF_EVENT.test(sentence),
  'of one alone': ({ isFlow, measure, unit, value, own, sentence }) =>
    isFlow && !isOfChange(measure) && unit === '元' && (EACH_ONE.test(own) || MOST_TO_ONE.test(sentence) || (value !== null && value < OF_ONE)),
  'of what was spent, or raised': ({ name, unit, ahead }) =>
    unit === '元' && ((RAISED.test(name) && SPENT.test(ahead) && !RAISED.test(ahead)) || (SPENT_NAME.test(name) && RAISED.test(ahead) && !SPENT.test(ahead))),
  'of one level of government': ({ own, names, unit, sentence, opening }) =>
    (unit === '元' && (isOfLevel(own, names) || LEVEL_ALONE.test(own))) ||
    ((OWN_LEVEL.test(sentence) || (unit === '元' && OPENED_BY_LEVEL.test(opening) && !OF_ALL_LEVELS.test(sentence))) &&
      !names.some((one) => one.includes('本级'))),
  'of what is new': ({ isLevel, unit, sentence }) => isLevel && unit === '元' && NEW_SIZE.test(sentence),
  'of orphans who study or are healed': ({ unit, names, sentence, own }) =>
    unit === '元' && HEALED.test(sentence) && !/生活费|保障/.test(own) && names.some((one) => one.includes('孤儿') && !HEALED.test(one)),
  'of one programme or purpose': ({ theme, unit, sentence, ahead }) =>
    ((unit === '元' || unit === '人次') && (theme === 'charity' || sentence.includes(CASE_BY_CASE)) && OF_PROGRAMME.test(sentence)) || ahead.includes(PAID_OUT),
}
