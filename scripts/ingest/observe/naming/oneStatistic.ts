/**
 * A statistic within a name: 结婚登记对数 was told before, and 收养登记 goes on with it. What may follow a statistic that is meant (人数占比, 额度, 数据)
 * does not follow one that is left over.
 */
const LEFT_OVER =
  /(?<=.{2})(?:人数|户数|人次|户次|对数|件数|(?<!房)间数|次数|起数|场次|总额|(?<![小大])金额|总数|占比|比例|(?<=发放|支出|支付|募集|募款|筹集|捐赠|销售|投入|拨付|补助|救助)额|(?<![少多基指参岁倍])数)(?![占与和及、差比据字量度化监增提的之较为减下]|上升|完成|指标|目标)(?=.{3,})/g

/** 救助人次中助学占比: a share tells of what it is a share. */
const OF_WHOLE = /占比$|比例$|率$/

/** 年平均年平均标准: what was said twice. */
const TWICE = /([\u4e00-\u9fff]{2,4})\1/g
/** 补贴标准均由60元…: a word of all of a row. */
const ALL = /(?<=标准|补贴|津贴|水平)[均都]$/
/** 护理型床位占比目标比例: whether it is a goal, its role tells. */
const GOAL = /(?<=占比|比例|率|标准|[人户]数)目标(?:值|比例|占比|数)?$/
/** 我院占地面积: whose it is, the title says. */
const SELF = /^(?:我|本)(?:院|局|站|会|所|馆|中心)(?=[\u4e00-\u9fff]{3})/
/** 重度残疾人分别补贴: what deals out, and no word of what is dealt. */
const DEALING = /分别|依次/g

/** The name without what it says twice, and without statistics that are left over from the name before: 结婚登记继子女件数 of 结婚登记对数继子女件数. */
export function withOneStatistic(name: string): string {
  const said = name.replace(DEALING, '').replace(SELF, '').replace(GOAL, '').replace(TWICE, '$1').replace(ALL, '')
  return OF_WHOLE.test(said) ? said : said.replace(LEFT_OVER, '')
}
