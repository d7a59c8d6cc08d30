/** Reads a whole document: every numeral of title, body and dropped lines, with its place in the source. */
import { divide } from '../../divide.ts'
import { sourceRange, visible, type Block, type Document } from '../document.ts'
import { withOneName } from './columnNames.ts'
import { belowHeads, ListHeads } from './listHeads.ts'
import { prepareText, TOGETHER, type Memory } from './prepare.ts'
import { breakFirst, readPrepared, type Reading } from './reader.ts'
import { settingOf, type FoundSetting, type Setting } from './report/setting.ts'
import { Sections } from './sections.ts'
import { LONGEST_NAME, textsOfTable } from './tableTexts.ts'
import { asRead, unmeant, type Place, type TextToRead } from './textToRead.ts'
import type { Tools } from './tools.ts'

export interface PlacedReading extends Reading {
  readonly place: Place
  readonly start: number
  readonly end: number
  /** The column of a table that alone tells what it is of. */
  readonly column?: string | undefined
}

/** What was read of a document: the place and time that it is about, and each of its numerals. */
export interface NumeralsRead {
  readonly setting: FoundSetting
  /** In document order. */
  readonly readings: readonly PlacedReading[]
}

/** Reads a whole document. */
export function readNumerals(document: Document, tools: Tools): NumeralsRead {
  const setting = settingOf(document, tools)
  const readings = divide(textsOf(document, setting), TOGETHER, ({ text }) => text.length).flatMap((texts) => readTogether(texts, tools))
  return { setting, readings: withOneName(readings).sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** Texts whose words are broken together, in their order; each reading is placed as it is read, since of a long text there are many. */
function readTogether(texts: readonly TextToRead[], tools: Tools): PlacedReading[] {
  const prepared = texts.map((one) => ({ ...one, prepared: prepareText(one.text, one.surroundings, tools) }))
  breakFirst(
    prepared.map((one) => one.prepared),
    tools,
  )
  const readings: PlacedReading[] = []
  for (const { place, runs, placed, column, prepared: own } of prepared)
    for (const told of readPrepared(own, tools)) {
      const reading = placed(told)
      if (reading) readings.push({ ...reading, place, column, ...sourceRange(runs, reading.from, reading.to) })
    }
  return readings
}

/** What is remembered beside a table: the day that its caption counts to (截至2022年10月底) is of that table alone. */
function besideTable(memory: Memory): Memory {
  let own: Memory['asOf'] = null
  return {
    named: memory.named,
    towns: memory.towns,
    get asOf() {
      return own ?? memory.asOf
    },
    set asOf(time) {
      own = time
    },
  }
}

/** So many characters of a title tell what a document is of; one that is a whole text by mistake says no more. */
const LONGEST_TITLE = 400

/** All texts of a document in the order in which they are read. */
function textsOf(document: Document, setting: Setting): TextToRead[] {
  const title = visible(document.title)
  const memory: Memory = { named: [], asOf: null, towns: new Map() }
  const sections = new Sections(title.slice(0, LONGEST_TITLE), setting, memory)
  const lists = new ListHeads()
  let aside = besideTable(memory)
  const textsOfBlock = (block: Block, index: number): TextToRead[] => {
    const next = document.blocks[index + 1]
    const heads = lists.of(block, next)
    if (block.kind === 'table') {
      const texts = textsOfTable(block, index, document.blocks, { ...sections.table(), memory: aside })
      aside = besideTable(memory)
      return texts
    }
    const text = visible(block.runs)
    const { told, headed } = belowHeads(heads, text)
    const around = block.kind === 'heading' ? sections.heading(text, block.level, headed) : sections.line(text, block.kind === 'paragraph', headed)
    const surroundings = around.stated === undefined && isCaption(block, text, next) ? { ...around, memory: aside } : around
    return [{ place: { part: 'body', block: index }, runs: block.runs, surroundings, ...told }]
  }
  return [
    { place: { part: 'title' }, runs: document.title, text: title, surroundings: sections.top, placed: asRead },
    ...document.dropped.map(({ runs }): TextToRead => ({
      place: { part: 'dropped' },
      runs,
      text: visible(runs),
      surroundings: sections.top,
      placed: asBoilerplate,
    })),
    ...document.blocks.flatMap(textsOfBlock),
  ]
}

const asBoilerplate = (reading: Reading): Reading => unmeant(reading, 'boilerplate')

/** Whether a block is the caption of the table that follows it. */
const isCaption = ({ kind }: Block, text: string, next: Block | undefined): boolean =>
  kind === 'caption' || (kind !== 'item' && next?.kind === 'table' && text.length <= LONGEST_NAME && !/[。；]/.test(text))
