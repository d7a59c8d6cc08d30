/** How a page quotes what a figure stands in: a sentence as it is; a cell of a table, which is no sentence, with the heads it stands under. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'

type Quoted = Pick<AtlasObservation, 'inTable' | 'quote' | 'text' | 'value' | 'unit'>

/** Heads and cell, as ingest puts them together (城市低保标准，2022年：670); a cell that holds sentences is quoted by these. */
const CELL = /^(?<heads>.*：)(?<cell>[^：。；！？]*)$/u

/** Powers of ten a head may count in; what it prints in another unit is not said again. */
const SCALES: Readonly<Record<string, string>> = { '1': '', '1000': '千', '10000': '万', '100000000': '亿' }
const PRINTED: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** A cell in pieces, without mark at its end. */
export interface CellQuotation {
  /** 表中：城市低保标准，2022年： */
  readonly before: string
  /** 670元/月: the figure, with the unit that only the heads print. */
  readonly figure: string
  readonly after: string
}

/** @returns undefined for a sentence */
export function cellQuotation(observation: Quoted): CellQuotation | undefined {
  const { heads = '', cell = '' } = (observation.inTable ? CELL.exec(observation.quote)?.groups : undefined) ?? {}
  const at = cell.indexOf(observation.text)
  if (at < 0 || heads === '') return undefined
  const end = at + observation.text.length
  return { before: `表中：${heads}${cell.slice(0, at)}`, figure: observation.text + unitLeftOut(observation), after: cell.slice(end) }
}

/** The sentence, or the cell as the page says it: 表中：城市低保标准，2022年：670元/月. */
export function quotation(observation: Quoted): string {
  const cell = cellQuotation(observation)
  return cell ? cell.before + cell.figure + cell.after : observation.quote
}

/** The unit a number lacks, with the power of ten its head counts in: 万元 behind 6,821 of 68,210,000元; nothing where it does not fit the value. */
function unitLeftOut({ text, value, unit }: Quoted): string {
  const [, number = '', scale = ''] = /(\d[\d,.]*)([万亿]?)$/u.exec(text) ?? []
  if (value === null || unit === null || number === '') return ''
  const counted = Number(number.replaceAll(',', '')) * (PRINTED[scale] ?? 1)
  const power = counted === 0 ? 1 : Number(Math.abs(value / counted).toPrecision(9))
  const before = SCALES[String(power)]
  return before === undefined ? '' : before + unit
}
