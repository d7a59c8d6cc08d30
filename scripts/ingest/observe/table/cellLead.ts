/** The sentence that the headers of a table make for a cell. */
import { LEVEL } from '../region/levels.ts'
import { STATISTIC } from './headerUnit.ts'
import { HOW_FAR, type CellPath } from './table.ts'
import { CHANGED_SINCE, CHANGES, neutral } from './tableChange.ts'

/**
 * The sentence a cell stands for: 「2010年社会组织为44.6万个」, 「社会组织2006—2010年年均增长为6.87%」.
 * @returns its words up to the cell's own text
 */
export function cellLead(path: CellPath): string {
  const lead = `${path.time}${path.time === '' ? '' : ' '}${leadOf(path)}`
  // 增减率: 下降8.4: the cell says which way.
  return path.isChange && DIRECTED.test(path.text) ? lead.replace(/(?:增长|增加|提高)?[为\s]*$/, '') : lead
}

const DIRECTED = /^\s*(?:净?[增减升降]|上升|下降|提高|扩大|缩小|收窄)/

function leadOf(path: CellPath): string {
  const rowHeader = neutral(path.rowHeader)
  const isShare = path.unit === '%' || path.text.includes('%')
  const changed = isShare ? undefined : (CHANGES.exec(path.columnHeader)?.[1] ?? CHANGED_SINCE.exec(path.columnHeader)?.[0])
  // 户数净增减, 比上年: how many more, the sign says whether.
  if (changed !== undefined) return `${rowHeader}${changed}增加 `
  // 2020年比2016年±%: since when it changed.
  const [, ended = '', since] = (isShare ? CHANGED_IN.exec(path.columnHeader) : null) ?? []
  if (since !== undefined) return `${ended}${rowHeader}${since}增长为`
  // 完成情况: 106%: how much of what was to be done.
  if (path.unit !== '%' && path.text.includes('%') && /^(?:目标|任务)?完成(?:情况|进度)$/.test(path.columnHeader)) return `${rowHeader}完成率为`
  // 同比增减, 较上年同期增减: how much it grew in percent.
  const columnHeader = neutral(path.columnHeader).replace(SINCE, (since) => (since.includes('月') || since.includes('季') ? '环比' : '同比'))
  if (/^(?:同比|环比)(?:增长)?$/.test(columnHeader)) return `${rowHeader}${columnHeader.slice(0, 2)}增长为`
  if (/(?:同比|环比|增长|增幅)$/.test(rowHeader)) return `${columnHeader}${rowHeader}为`
  // 结婚登记同比: of the column it stands beside.
  if (/.(?:同比|环比)$/.test(columnHeader)) return `${rowHeader}${columnHeader}增长为`
  const [asItWas, when = ''] = AS_IT_WAS.exec(columnHeader) ?? []
  if (asItWas !== undefined && rowHeader !== '') return `${when} ${rowHeader}为`.trimStart()
  const [, counted = '', year] = SET.exec(columnHeader) ?? []
  if (year !== undefined) return `${year} ${counted}${counted === '' ? '' : ' '}${rowHeader}目标为`.trimStart()
  if (columnHeader === '调整前') return `${rowHeader}由原来的`
  // 农村低保人数较上年减少: 610: by so many, and not to.
  if (!isShare && CHANGED_BY.test(rowHeader)) return `${columnHeader} ${rowHeader}`.trimStart()
  if (!isShare && CHANGED_THEN.test(columnHeader)) return `${rowHeader}${columnHeader} `
  // 城市低保 below 中央: the money that it gave.
  if (path.unit.endsWith('元') && GIVER.test(columnHeader) && !/(?:资金|支出|补助|经费|款)$/.test(rowHeader)) return `${columnHeader} ${rowHeader}资金为`
  if (rowHeader === '') return `${columnHeader}为`
  const named = columnHeader.replace(HOW_FAR, '').replace(/^(?:实际)?完成[值数]$/, '完成')
  // 男性人数, 资金: what is counted of the row; a total of town and country is of both.
  if (OF_ROW.test(named) || SCORE.test(named) || rowHeader === '城乡') return `${rowHeader}${named}为`
  return STATISTIC.test(columnHeader) ? `${rowHeader}${columnHeader}为` : `${named} ${rowHeader}为`.trimStart()
}

/** 比上年, 较上月末: since when something changed. */
const SINCE = /^[比较](?:上年|去年|上月|上季度?)(?:末|同期)?(?=$|增长)/
/** 2020年比2016年±%, 比上年±% */
const CHANGED_IN = /^((?:19|20)\d{2}年)?([比较](?:(?:19|20)\d{2}年|上年|去年)(?:同期|[末底])?)[±＋+％%/-]+$/
/** 目标值, 2025年目标, 年度任务数, 新增床位数目标值: what is to be reached. */
const SET = /^(.*?)((?:(?:19|20)\d{2}年)?)(?:全年|年度|本年度?)?(?<!完成|达到)(?:目标|任务|计划)(?:任务|目标)?[值数]?$/
/** 2022年实际值, 基期值: what there was then. */
const AS_IT_WAS = /^((?:19|20)\d{2}年[底末]?)?(?:实际|基期|现状|基准|期末|初始)(?:完成)?[值数]$/
/** 低保人数比上年增加, 较2013年减少 */
const CHANGED_BY = /[比较](?:上年|去年|上月|上季度?|(?:19|20)\d{2}年)(?:同期|[末底])?(?:净?增加|减少|提高|下降|上升|降低|增长)$/
/** 离婚登记同比增加 */
const CHANGED_THEN = /.(?:同比|环比)(?:净?增加|减少)$/
/** Who gave money. */
const GIVER = new RegExp(`^(?:国家|${LEVEL})$`)
/** How many points a row was given. */
const SCORE = /^(?:自评|评价|考核)?得?分$/
/** Sides of a number of people. */
const OF_ROW = /^[男女]性(?:人数|数)?$/
