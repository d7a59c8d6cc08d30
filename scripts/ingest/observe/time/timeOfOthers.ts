/** Times that are of something else than the figures around them: of what is compared with, of where a change began, of a person, of the whole of a share. */

/**
 * 1952年出生的邢女士, 2023年度年检248家, 占上年末净资产的78.6%, 在2011年的基础上: a time of a person, of what was examined, of the whole that a share is
 * of, of what is built on, of what is compared with (为上年的112%, 与高峰期的2015年相比), and no time of figures.
 */
export const isAside = (ahead: string, behind: string): boolean =>
  OF_OTHERS.test(behind) ||
  ahead.endsWith('占') ||
  (ahead.endsWith('在') && /^的?基础上/.test(behind)) ||
  (/[为是]$/.test(ahead) && MULTIPLE.test(behind)) ||
  (COMPARED.test(ahead) && /^[^,;。\d]{0,4}相比/.test(behind)) ||
  (/[和跟同与拿]$/.test(ahead) && /^(?:同期)?的?(?:情况)?相?比(?:[,较]|起来|一比)/.test(behind))

const OF_OTHERS = /^(?:出生(?!人口|缺陷|率|登记|医学)|生人|生于|年检|年度检查|年报|年审)/

/**
 * 1951年有气象记录以来最强, 2010年不变价, 接收上年冬季退役士兵1873名: a time that says since when something is written down, whose prices are meant, or which
 * of the soldiers who left the army are received, or how long nothing like it had been (2014年以来首次回升), and not when.
 */
export const isOfThing = (ahead: string, said: string, behind: string): boolean =>
  /^[^,;。]{0,10}(?:记录|记载)以来|^的?(?:不变|可比)价/.test(behind) ||
  SINCE_FIRST.test(`${said}${behind}`) ||
  // 不低于当地居民上年度人均消费支出增速: whose mean it is.
  (/^上一?年/.test(said) && OF_MEAN.test(behind) && /(?:居民|当地|本地|占)$/.test(ahead)) ||
  (/(?:接收|安置)了?$/.test(ahead) && /^[冬秋]季?退[役伍]/.test(behind))

/** 对17个镇2018年以来的救助资金开展检查, 全面清查2020年以来低保档案，核查4216户: a time of what is examined, and not of what was found. */
export const isOfExamined = (ahead: string, said: string, behind: string): boolean => SINCE_OF.test(`${said}${behind}`) && EXAMINED.test(ahead)

const SINCE_OF = /^\d{4}年(?:\d{1,2}月)?以来的?[^,;。\d]{2,}(?:[,;。]|$)/
const EXAMINED = /(?:^|[,;。])[^,;。]{0,6}对[^,;。]{0,14}$|(?:清查|核查|排查|检查|审计|梳理|抽查|倒查|复核)[^,;。]{0,4}$/

/** 上年度人均消费支出, 上年总收入. */
const OF_MEAN = /^度?(?:城镇|农村)?(?:居民)?(?:人均|总收入|总支出|可支配|消费)/

const SINCE_FIRST = /年[^,;。\d]{0,12}以来[^,;。\d]{0,3}(?:最[高低多少大小好快]|首次|第一次|新高|新低)/

/** 的112.4%, 的近3倍, 的一半 */
const MULTIPLE = /^(?:同期)?的(?:近|约)?(?:[\d.]+(?:%|倍)|[一二两三四五六七八九十]+(?:倍|成|半|分之))/

/** 较峰值, 与高峰期的, 比第一次普查(: words of a comparison before its time. */
const COMPARED = /[较比与](?!例|重|率|值|如|赛)[^,;。\d]{1,10}[(]?$/

/** 由2014年的…, 从年初的…, 比2017年的…, 较峰值2013年的…, 比第一次普查(1981年)的…: said of the number that follows. */
export function beginsChange(text: string, from: number, to: number): boolean {
  return (
    (/[由从]$/.test(text.slice(0, from)) && !/^的?(?:数据|情况|统计|[来的]看)/.test(text.slice(to))) ||
    (/^(?:比|从|较|与|和|同)/.test(text.slice(from, to)) &&
      /^(?:(?:[\u4e00-\u9fff]{1,4}[时期])?的(?![^,;。\d]{1,6}(?:下降|减少|回落|增长|增加|提高|上升|[多少高低]))|\d(?!\d?时))/.test(text.slice(to))) ||
    // 从2008年首次开考时的213人增加到…
    (/^[从由]/.test(text.slice(from, to)) && /^[^,;。\d]{1,10}(?:时|初)的\D{0,8}\d/.test(text.slice(to, to + 24))) ||
    // 从2016年摸底的11.7万人减少至…
    ((/^[从由]/.test(text.slice(from, to)) || /[从由]$/.test(text.slice(0, from))) && FOUND_THEN.test(text.slice(to, to + FAR))) ||
    (COMPARED.test(text.slice(Math.max(0, from - AHEAD), from)) && /^[)]?的\d/.test(text.slice(to, to + AHEAD))) ||
    (text.slice(from, to) === '年初' && /^的?\d/.test(text.slice(to)))
  )
}

/** 摸底的11.7万人减少至 */
const FOUND_THEN = /^[^,;。\d的]{1,8}的\d[^,;。]{1,10}?[到至为]/
/** How far before a time the words of a comparison may stand, and how far behind it those of where a change led. */
const AHEAD = 12
const FAR = 32
