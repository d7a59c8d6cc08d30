/** Reads a whole document: every numeral of title, body and dropped lines, with its place in the source. */
import { divide } from '../../divide.ts'
import { sourceRange, visible, type Document } from '../document.ts'
import { withOneName } from './columnNames.ts'
import { belowHeads, ListHeads } from './listHeads.ts'
import { prepareText, TOGETHER, type Memory, type Surroundings } from './prepare.ts'
import { breakFirst, readPrepared, type Reading } from './reader.ts'
import { PLANNED, settingBelow, settingOf, settingOpened, yearAlone, type FoundSetting, type Setting } from './report/setting.ts'
import { runInHead } from './runInHead.ts'
import { LONGEST_NAME, textsOfTable } from './tableTexts.ts'
import { fold } from './text/fold.ts'
import { asRead, unmeant, type Place, type TextToRead } from './textToRead.ts'
import type { Tools } from './tools.ts'
import { unheadedSection } from './unheaded.ts'
import { statedBelow } from './unit/statedUnit.ts'

export interface PlacedReading extends Reading {
  readonly place: Place
  readonly start: number
  readonly end: number
  /** The column of a table that alone tells what it is of. */
  readonly column?: string | undefined
}

export interface ReadDocument {
  readonly setting: FoundSetting
  /** In document order. */
  readonly readings: readonly PlacedReading[]
}

export function readDocument(document: Document, tools: Tools): ReadDocument {
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

/** All texts of a document in the order in which they are read. */
function textsOf(document: Document, setting: Setting): TextToRead[] {
  const title = visible(document.title)
  const memory: Memory = { named: [], asOf: null, towns: new Map() }
  const below = (headings: readonly string[]): Surroundings => ({ setting: settingBelow(headings, setting), headings, title, memory })
  const texts: TextToRead[] = [{ place: { part: 'title' }, runs: document.title, text: title, surroundings: below([]), placed: asRead }]
  for (const { runs } of document.dropped) {
    const placed = (reading: Reading): Reading => unmeant(reading, 'boilerplate')
    texts.push({ place: { part: 'dropped' }, runs, text: visible(runs), surroundings: below([]), placed })
  }
  const headings: { level: number; text: string; isBack?: boolean }[] = []
  let surroundings = below([])
  /** Below a short line that states a unit (图2 城乡低保对象（人）), until the next heading or table: it heads the numbers. */
  let stated: Surroundings | null = null
  const lists = new ListHeads()
  let aside = besideTable(memory)
  /** Below a line that opens a section without being a heading (“十三五”发展目标：), until the next heading. */
  let opened: Surroundings | null = null
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') stated = null
    const next = document.blocks[index + 1]
    const heads = lists.of(block, next)
    if (block.kind === 'table') {
      const around = { ...surroundings, memory: aside, setting: settingBelow(surroundings.headings, setting, true) }
      texts.push(...textsOfTable(block, index, document.blocks, around))
      aside = besideTable(memory)
      return
    }
    const text = visible(block.runs)
    const unheaded = block.kind === 'paragraph' && !headings.some((heading) => PLANNED.test(heading.text)) ? unheadedSection(text, title, setting) : undefined
    if (unheaded && (headings.length === 0 || !unheaded.isBack)) {
      headings.splice(0, headings.length, { level: 0, text: unheaded.heading, isBack: unheaded.isBack })
      surroundings = below([unheaded.heading])
      opened = null
      stated = null
    }
    const { told, headed } = belowHeads(heads, text)
    const runIn = block.kind === 'heading' ? undefined : runInHead(text)
    const section = runIn === undefined ? (opened ?? surroundings) : below([...surroundings.headings, runIn.head])
    const nested = headed.length > 0 ? { ...section, headings: [...section.headings, ...headed], items: headed.length } : section
    const isCaption = block.kind === 'caption' || (block.kind !== 'item' && next?.kind === 'table' && text.length <= LONGEST_NAME && !/[。；]/.test(text))
    const around = isCaption ? { ...nested, memory: aside } : nested
    const place: Place = { part: 'body', block: index }
    texts.push({ place, runs: block.runs, surroundings: stated ?? around, ...told })
    if (block.kind !== 'heading') {
      const ofSection = settingOpened(text, setting)
      if (ofSection || (text.length <= LONGEST_NAME && yearAlone(fold(text)) !== null)) opened = { ...surroundings, setting: ofSection ?? setting }
      // 六、2022年思路。: alone in its paragraph it heads those below.
      else if (runIn?.isAlone) opened = section
      const unit = text.length > LONGEST_NAME ? '' : statedBelow(text)
      if (unit !== '') stated = { ...(opened ?? surroundings), headings: [...surroundings.headings, text], stated: unit }
      return
    }
    if (headings[0]?.isBack) headings.shift()
    while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop()
    headings.push({ level: block.level, text })
    opened = null
    surroundings = below(headings.map((heading) => heading.text))
  })
  return texts
}
