/** Reads a whole document: every numeral of title, body and dropped lines, with its place in the source. */
import { divide } from '../../divide.ts'
import { sourceRange, visible, type Block, type Document, type Run } from '../document.ts'
import { fold } from './fold.ts'
import { breakFirst, prepareText, readPrepared, TOGETHER, type Memory, type Reading, type Surroundings } from './reader.ts'
import type { Tools } from './tools.ts'
import { statedBelow } from './statedUnit.ts'
import { simplify } from './simplify.ts'
import { settingBelow, settingOf, type FoundSetting, type Setting } from './setting.ts'
import { isUnitLike } from './headerUnit.ts'
import { cellLead, cellPaths, type CellPath } from './table.ts'
import { captionRows } from './tableHeader.ts'

/** Where a reading stands: in a block of the body, in the title, or in a line that cleaning dropped. */
export type Place =
  { readonly part: 'title' | 'dropped' } | { readonly part: 'body'; readonly block: number; readonly cell?: readonly [row: number, cell: number] }

export interface PlacedReading extends Reading {
  readonly place: Place
  readonly start: number
  readonly end: number
}

export interface ReadDocument {
  readonly setting: FoundSetting
  /** In document order. */
  readonly readings: readonly PlacedReading[]
}

export function readDocument(document: Document, tools: Tools): ReadDocument {
  const setting = settingOf(document, tools)
  const readings = divide(textsOf(document, setting), TOGETHER, ({ text }) => text.length).flatMap((texts) => readTogether(texts, tools))
  return { setting, readings: readings.sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** Texts whose words are broken together, in their order. */
function readTogether(texts: readonly TextToRead[], tools: Tools): PlacedReading[] {
  const prepared = texts.map((one) => ({ ...one, prepared: prepareText(one.text, one.surroundings, tools) }))
  breakFirst(
    prepared.map((one) => one.prepared),
    tools,
  )
  return prepared.flatMap(({ place, runs, placed, prepared: own }) =>
    placed(readPrepared(own, tools)).map((reading): PlacedReading => ({ ...reading, place, ...sourceRange(runs, reading.from, reading.to) })),
  )
}

/** A text that is read, what its readings are of the text that was printed, and where that stands. */
interface TextToRead extends FigureText {
  readonly place: Place
  readonly runs: readonly Run[]
}

interface FigureText {
  readonly text: string
  readonly surroundings: Surroundings
  readonly placed: (readings: readonly Reading[]) => readonly Reading[]
}

const asRead = (readings: readonly Reading[]): readonly Reading[] => readings

/** All texts of a document in the order in which they are read. */
function textsOf(document: Document, setting: Setting): TextToRead[] {
  const title = visible(document.title)
  const memory: Memory = { named: [], asOf: null, towns: new Map() }
  const around = (headings: readonly string[]): Surroundings => ({ setting: settingBelow(headings, setting), headings, title, memory })
  const texts: TextToRead[] = [{ place: { part: 'title' }, runs: document.title, text: title, surroundings: around([]), placed: asRead }]
  for (const { runs } of document.dropped) {
    const placed = (readings: readonly Reading[]): Reading[] => unmeant(readings, 'boilerplate')
    texts.push({ place: { part: 'dropped' }, runs, text: visible(runs), surroundings: around([]), placed })
  }
  const headings: { level: number; text: string }[] = []
  let surroundings = around([])
  /** Below a short line that states a unit (图2 城乡低保对象（人）), until the next heading or table: it heads the numbers. */
  let stated: Surroundings | null = null
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') stated = null
    if (block.kind === 'table') {
      const around = { ...surroundings, setting: settingBelow(surroundings.headings, setting, true) }
      texts.push(...textsOfTable(block, index, linesAbove(document.blocks, index), lineBelow(document.blocks, index), around))
      return
    }
    const text = visible(block.runs)
    texts.push({ place: { part: 'body', block: index }, runs: block.runs, text, surroundings: stated ?? surroundings, placed: asRead })
    if (block.kind !== 'heading') {
      const unit = text.length > LONGEST_NAME ? '' : statedBelow(text)
      if (unit !== '') stated = { ...surroundings, headings: [...surroundings.headings, text], stated: unit }
      return
    }
    while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop()
    headings.push({ level: block.level, text })
    surroundings = around(headings.map((heading) => heading.text))
  })
  return texts
}

function textsOfTable(
  table: Extract<Block, { kind: 'table' }>,
  block: number,
  above: readonly Block[],
  below: Block | undefined,
  surroundings: Surroundings,
): TextToRead[] {
  const { title } = surroundings
  const captions = captionRows(table.rows)
  const lines = [
    ...above.map((one) => (one.kind === 'table' ? '' : visible(one.runs))),
    ...table.rows.slice(0, captions).map((row) => row.map(({ runs }) => visible(runs).trim()).join('')),
  ]
  const units = unitsAbove(lines, title)
  const paths = new Map(
    cellPaths(table.rows.slice(captions), units.length > 0 ? units : unitsBelow(below), calledOf(lines, title)).map((path) => [
      `${path.row + captions}:${path.cell}`,
      { ...path, row: path.row + captions },
    ]),
  )
  const placeOf = (row: number, cell: number): Place => ({ part: 'body', block, cell: [row, cell] })
  const told = [...paths.values()].flatMap((path) => {
    const runs = table.rows[path.row]?.[path.cell]?.runs ?? []
    return textsOfCell(path, visible(runs), surroundings).map((text) => ({ ...text, runs, place: placeOf(path.row, path.cell) }))
  })
  const others = table.rows.flatMap((cells, row) =>
    cells.flatMap(({ runs }, cell) =>
      paths.has(`${row}:${cell}`)
        ? []
        : [{ place: placeOf(row, cell), runs, text: visible(runs), surroundings, placed: (readings: readonly Reading[]) => unmeant(readings) }],
    ),
  )
  return [...told, ...others]
}

/** The one or two blocks right above a table that are of no other. */
function linesAbove(blocks: readonly Block[], table: number): Block[] {
  const above = blocks.slice(Math.max(0, table - 2), table)
  return above.slice(above.findLastIndex(({ kind }) => kind === 'table') + 1)
}

/** The block right below a table, unless it stands above the next. */
const lineBelow = (blocks: readonly Block[], table: number): Block | undefined => (blocks[table + 2]?.kind === 'table' ? undefined : blocks[table + 1])

/** What stands above a table as its name: a short line, else the title of the document. */
const calledOf = (lines: readonly string[], title: string): string =>
  lines.findLast((text) => text !== '' && text.length <= LONGEST_NAME && !/单位|[。；]/.test(text)) ?? title

const LONGEST_NAME = 32

/** 单位：亿元、万件 in the lines above a table or in the title; the unit in brackets at the end of the line right above it (筹款情况（万元）). */
function unitsAbove(lines: readonly string[], title: string): string[] {
  const texts = [title, ...lines.map(simplify)]
  const named = texts.map((text) => /单位(?:[:：]|[为是])\s*([^\s。；()（）]+)/.exec(text)?.[1] ?? '').findLast((unit) => unit !== '') ?? ''
  if (named !== '' && !named.includes('见')) return named.replace(/[)）]$/, '').split(/[、,，]/)
  const last = texts.at(-1) ?? ''
  const bracketed = last.length <= LONGEST_NAME ? (/[(（](?:[^()（）;；]*[,，、:：])?([^()（）]+)[)）][:：]?\s*$/.exec(last)?.[1] ?? '') : ''
  return isUnitLike(bracketed) && !MANY.test(bracketed) ? [bracketed] : []
}

/** 户/万小时: two units, of two columns. */
const MANY = /\/[十百千万亿]/

/** （单位：万元） right below a table. */
function unitsBelow(below: Block | undefined): string[] {
  if (below === undefined || below.kind === 'table') return []
  const [, unit] = /^\s*[(（]?单位[:：]\s*([^\s。；()（）]{1,8})[)）]?\s*$/.exec(simplify(visible(below.runs))) ?? []
  return unit === undefined ? [] : unit.split(/[、,，]/)
}

/** Numerals outside the report's statements: kept in the account, never facts. */
function unmeant(readings: readonly Reading[], role?: 'boilerplate'): Reading[] {
  return readings.map((reading) => ({ ...reading, role: role ?? (reading.meaning ? 'label' : reading.role), meaning: null }))
}

/** 281(30.1): a figure and, in brackets, a second one. */
const PAIR = /^([\d,. ]+)[(]\s*([\d,.]+%?)\s*[)]\s*$/
/** 300（预期性）: what stands in brackets behind a figure is a remark. */
const REMARK = /(?<=\d)[(][^\d()]*[)]\s*$/

/** 210/420: two figures. */
const SLASH = /^([\d,. ]+)[/]\s*([\d,.]+)\s*$/

/** The figures of a cell; where the header says what stands in brackets or behind a stroke these are told apart. */
function textsOfCell(path: CellPath, text: string, around: Surroundings): FigureText[] {
  const [both, left = '', right = ''] = (path.pair && SLASH.exec(fold(text))) ?? []
  if (both !== undefined && path.pair) {
    const [first, second] = path.pair
    return [
      textOfFigure({ ...path, unit: first }, text.slice(0, left.length), around),
      textWithin({ ...path, unit: second }, text, text.lastIndexOf(right), right.length, around),
    ]
  }
  const [pair, outer = '', inner = ''] = (path.inner && PAIR.exec(fold(text))) ?? []
  if (pair === undefined || !path.inner) return [textOfFigure(path, text.slice(0, REMARK.exec(fold(text))?.index), around)]
  const second = { ...path, columnHeader: `${path.columnHeader}${path.inner.name}`, unit: path.inner.unit }
  return [textOfFigure(path, text.slice(0, outer.length), around), textWithin(second, text, text.indexOf(inner, outer.length), inner.length, around)]
}

/** The figure that stands further on in its cell. */
function textWithin(path: CellPath, text: string, from: number, length: number, around: Surroundings): FigureText {
  const within = textOfFigure(path, text.slice(from, from + length), around)
  return { ...within, placed: (readings) => within.placed(readings).map((reading) => ({ ...reading, from: reading.from + from, to: reading.to + from })) }
}

/** A number in a table is read as the sentence its headers make; offsets are moved back to the cell. */
function textOfFigure(path: CellPath, text: string, around: Surroundings): FigureText {
  const lead = cellLead(path)
  const bare = /^\s*(?:每[月年次人户])?\s*[-+≥≤<>]?\s*\[?[\d,. ]+\]?\s*$/.test(fold(text))
  // [1562] 个: brackets round a figure say how it was counted.
  const plain = text.trim().replace(/^[+＋]/, '')
  const figure = bare ? plain.replace(/[[\]]/g, ' ') : plain
  const shift = lead.length - (/^\s*[+＋]?/.exec(text)?.[0].length ?? 0)
  const headings = path.group === '' ? around.headings : [...around.headings, path.group]
  return {
    text: `${lead}${figure}${bare ? path.unit : ''}`,
    surroundings: { ...around, headings, cell: true, row: path.rowHeader },
    placed: (readings) =>
      readings
        .filter(({ from }) => from >= lead.length)
        .map((reading) => ({ ...reading, from: reading.from - shift, to: Math.min(reading.to - shift, text.length), quote: quoteOf(path) })),
  }
}

/** What the page quotes of a cell: the path of its headers and the cell. */
const quoteOf = ({ rowHeader, columnHeader, text }: CellPath): string => `${[rowHeader, columnHeader].filter((header) => header !== '').join('，')}：${text}`
