/** Figures that tell how something stands to others, or are of another time or thing than their sentence seems to say. */
import { isOfChange } from '../../../../../src/domain/change.ts'
import type { Grounds } from './looked.ts'

/** 比国家扶贫标准高680元，高出17%, 赣州略高10元, 比序时进度快3个百分点: how far something is from others that stand before it, or from what was due. */
const BEYOND = /^(?:高出|低出)(?:近|约)?$|(?:略[高低]|[比较]序时进度[快慢高低])(?:近|约)?$/
/** 城乡差距比上年缩小2.9个百分点 */
const APART = /差距|差值|相差/
/** 女性89.694万，男性83.057万，相差6.637万 */
const BETWEEN = /相差[^,;。\d]{0,4}$/
/** 19所入住不足20人: a limit, and not those who live there. */
const EACH_BELOW = /\d[所家个处][^,;。\d]{0,8}(?:不足|不到|少于)$/
/** 全省只有厦门、福州、泉州等几个市高于800元 */
const FEW_ABOVE = /(?:只|仅)有[^,;。]*[市县区镇乡家个][^,;。]*(?:高于|低于|超过|不足|不到)$/
/** 比孤儿还多出一千多人 */
const MORE_THAN_OTHERS =
  /(?<![同环占])比(?!上|去年|前|同期|年初|20|19|[“"]?十|计划|规划|原|先|过去|以前|此前|一年|当年|刚)(?![^,;。]*(?:前|期间|时))[^,;。\d]{2,8}?(?<!减)[多少](?:出|了)?$/
/** 剔除疫情专项捐赠后，同口径增长11.4% */
const SET_ASIDE = /剔除[^,;。\d]*(?:后|因素|影响),[^,;。]*$|(?:同|可比)口径[^,;。\d]*$/
/** 失能老年人护理补贴 */
const OLD_NURSED = /(?:失能|高龄)[^;。]{0,6}老[^;。]*护理补贴/
/** 月发放低保金28.6万元: what is paid in a month. */
const MONTHLY = /(?<![\d至到、个\-~])(?:每|按|当)?月(?:均)?(?:发放|支出|支付|拨付|兑付|保障资金|资金支出)[^,;。\d]{0,10}$/
const ONE_MONTH = /^\d{4}-\d\d$/
/** 2020—2022年每年新建150处: so many in each of several years. */
const EACH_YEAR = /每年[^,;。\d]{0,12}$/
/** 价格临时补贴 is paid where prices are spoken of; 投入3200万元，新建照护中心1个 is no 敬老院建设投资; those moved out of poor places live in no 集中安置点 of a disaster. */
const PRICES = /价|联动/
const MOVED = /易地|搬迁/
const INVESTED = /^敬老院.*(?:投资|投入)/

/** 跨过5000元大关，达到5148元, 首次突破50%，达到52.3%: a round number that was passed. */
const MILESTONE = /^(?:大关|关口),(?:达到?|为|升至|增至)/
const PASSED = /(?:突破|跨过|跨越|迈上|越过)$/
const REACHED = /^,(?:达到?|为|升至|增至)/

export const COMPARISONS: Grounds = {
  'a round number that was passed': ({ behind, ahead }) => MILESTONE.test(behind) || (PASSED.test(ahead) && REACHED.test(behind)),
  'how far from others, or where others begin': ({ ahead, sentence, unit, measure }) =>
    BEYOND.test(ahead) ||
    (isOfChange(measure) && APART.test(ahead)) ||
    BETWEEN.test(ahead) ||
    (unit === '人' && EACH_BELOW.test(ahead)) ||
    FEW_ABOVE.test(sentence),
  'how far from another': ({ measure, ahead }) => measure === 'change_abs' && MORE_THAN_OTHERS.test(ahead),
  'of what is left when something is set aside': ({ sentence }) => SET_ASIDE.test(sentence),
  'of another time than all its year': ({ isFlow, unit, period, ahead }) =>
    isFlow &&
    !unit?.includes('/') &&
    ((EACH_YEAR.test(ahead) && period?.includes('/') === true) || (unit === '元' && MONTHLY.test(ahead) && !ONE_MONTH.test(period ?? ''))),
  'of what its sentence says nothing of': ({ name, title, sentence, behind }) => {
    const said = `${title}${sentence}${/^[^。]*/.exec(behind)?.[0] ?? ''}`
    return (
      (name.startsWith('价格') && !PRICES.test(said)) ||
      (name.includes('安置点') && MOVED.test(said)) ||
      (INVESTED.test(name) && said.includes('中心') && !said.includes('敬老院')) ||
      (name.includes('残疾人护理补贴') && OLD_NURSED.test(sentence) && !said.includes('残'))
    )
  },
}
