/**
 * Changes that are none of the figure they are called after: 占比28.4%，比全市平均水平高2.1个百分点 tells how far it lies from another, 五年间低保标准年均增长6.2%
 * a mean of the years, and not by how much it grew over them.
 */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { clauseAhead } from '../text/sentence.ts'
import type { Naming } from './naming.ts'

/** A mean, a goal or another place. */
const OTHER = String.raw`(全[国省市州区县]|[国省市县]均|(?:[国省市县]定|[国省市县](?:里)?(?:要求|规定)|国家|全年|年度|规划|计划|[国省市县]?下达的?)?(?:目标任务|目标|任务|要求)|[国省市县]里?(?:要求|规定)|(?<=[于比较出])[\u4e00-\u9fff]{2,4}[省市州])`
const LEVEL = '((?:平均|均)?(?:水平|值|数|标准)?)'
/** 高出国家扶贫标准850元, 比国家扶贫标准（4000元）高680元: a norm is told whole, with no level behind it. */
const NORM = '(国家(?:扶贫|规定|最低)?标准|(?:国家)?扶贫线|[国省市县](?:家|定|里)?(?:最低)?(?:指导|规定)?标准)()'
/** 比省里要求的60%高出8个百分点, 超出省下达任务4个、350户 */
const [FIGURED, ROW] = [String.raw`(?:的?\d[\d.]*[%‰]?|[(][^()]*[)])?`, String.raw`(?:\d[\d.]*[个户张人所家][、和])?`]
const APART = [
  new RegExp(`(?:[高低多少]于|超过?|超出|高出|低出|不及)${OTHER}的?${LEVEL}(?:近|约|了)?${ROW}$`),
  new RegExp(`(?:[高低多少]于|超过|超出|高出|低出)${NORM}${FIGURED}(?:近|约|了)?$`),
  new RegExp(`[比较]${NORM}${FIGURED}(?:[还仍]?(?:要)?[高低]|高出|低出)(?:出|近|约|了)*$`),
  new RegExp(`[与和跟同]${OTHER}的?${LEVEL}相比,?(?:[还仍尚]?差|[高低多少]|高出|低出|多出)(?:出|近|约|了)*$`),
  new RegExp(`[比较]${OTHER}的?${LEVEL}${FIGURED}(?:[还仍]?(?:要)?[高低多少]|高出|低出|多出)(?:出|近|约|了)*$`),
]
const MEAN =
  /(?:年均|平均每年|每年平均)(?:实际)?(?:增长|增速|增幅|递增|提高|上涨|增加|新增|净增|下降|减少|递减)(?:率|了)?(?:为|达到?|超过|约|近|保持在)?[(:]?(?:[\d.]+%[、和与及])*$/
/** 超额完成比例 is called so already. */
const BEYOND_GOAL = '超额完成'

/** A naming of such a change: it has the entry of no figure. */
export function withDifference(naming: Pick<Naming, 'name' | 'indicator'>, measure: Measure, text: string, at: number): Pick<Naming, 'name' | 'indicator'> {
  const { name } = naming
  const clause = clauseAhead(text, at)
  if (isOfChange(measure) && MEAN.test(clause)) return { name: measure === 'change_pct' ? meanGrowthOf(name) : name, indicator: null }
  if (measure !== 'change_abs' || name.includes(BEYOND_GOAL)) return naming
  const [, other, level = ''] = APART.map((apart) => apart.exec(clause)).find((found) => found !== null) ?? []
  return other === undefined ? naming : { name: `${name}与${other}${level}之差`, indicator: null }
}

const meanGrowthOf = (name: string): string => (name.includes('年均') ? name : `${name.replace(/增长率$/, '')}年均增长率`)
