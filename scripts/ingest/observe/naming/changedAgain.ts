/** What changed, said in short behind the figures it is of: 救助流浪乞讨人员3862人次，其中站内救助2417人次。救助总量下降14.6%，站内救助下降22.3%. */

/** What stands right before a change. */
const SUBJECT =
  /(?:^|[,;。])(?:其中,?)?([\u4e00-\u9fff]{2,8}?)(?:数量|总量|总数|总额|总人次|人次)?(?:同比|[比较]上年|则|也|均)*(?:增长|上升|下降|减少|增加|回落)(?:了|约|近)*$/
/** Words that name nothing that changed, or only how it is counted. */
export const NO_SUBJECT =
  /^(?:名义|城市|城镇|城乡|农村|集中|分散|.者|.{1,2}年|到|[比较同环年月日累共总均又再还也分别]|其|各|以|继续|平均|实际|增幅|降幅|涨幅|规模|数量|人数|总数|总量|金额|资金|标准|户数)/
/** How far before a number, in characters, that is looked for. */
const REACH = 24

/**
 * The first of the names given in a run of sentences that holds what the words before a change say changed, or undefined where none does.
 * @param ahead the text before the number
 * @param named the names given before, the earliest first
 */
export function changedAgain(ahead: string, named: readonly string[]): string | undefined {
  const subject = SUBJECT.exec(ahead.slice(-REACH))?.[1]
  if (subject === undefined || NO_SUBJECT.test(subject)) return undefined
  return named.slice(-NEAR).find((name) => name.includes(subject) && !SHARE.test(name))
}

/** How many figures back that may be. */
const NEAR = 12
const SHARE = /(?:率|比例|占比|比重)$/
