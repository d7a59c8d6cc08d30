/** What each block of a document stands below: headings, and lines that open a section without being one. */
import type { Memory, Surroundings } from './prepare.ts'
import { problemsAndPlans, turnsToPlans } from './problemsAndPlans.ts'
import { PLANNED, settingBelow, settingOpened, yearAlone, type Setting } from './report/setting.ts'
import { runInHead } from './runInHead.ts'
import { LONGEST_NAME } from './tableTexts.ts'
import { fold } from './text/fold.ts'
import { unheadedSection } from './unheaded.ts'
import { statedBelow } from './unit/statedUnit.ts'

interface Heading {
  readonly level: number
  readonly text: string
  /** It stands for a look back that no heading opens, and ends where the first heading stands. */
  readonly isBack?: boolean
  /** What it says of plans, if it tells of problems first: it stands for it from the paragraph on that turns to them. */
  readonly plans?: string | undefined
}

/** Follows the blocks of a document in their order. */
export class Sections {
  readonly #title: string
  readonly #setting: Setting
  readonly #memory: Memory
  #headings: readonly Heading[] = []
  #below: Surroundings
  /** Below a line that opens a section without being a heading (“十三五”发展目标：), until the next heading. */
  #opened: Surroundings | null = null
  /** Below a short line that states a unit (图2 城乡低保对象（人）), until the next block that is no paragraph: it heads the numbers. */
  #stated: Surroundings | null = null

  constructor(title: string, setting: Setting, memory: Memory) {
    this.#title = title
    this.#setting = setting
    this.#memory = memory
    this.#below = this.#under([])
  }

  /** What stands below no heading. */
  get top(): Surroundings {
    return this.#under([])
  }

  /** What a table stands below. */
  table(): Surroundings {
    this.#stated = null
    return { ...this.#below, setting: settingBelow(this.#below.headings, this.#setting, true) }
  }

  /** What a heading stands below; it heads the blocks after it. */
  heading(text: string, level: number, items: readonly string[]): Surroundings {
    this.#stated = null
    const around = nested(this.#opened ?? this.#below, items)
    const real = this.#headings.filter(({ isBack }) => !isBack)
    const { problems = text, plans } = problemsAndPlans(text) ?? {}
    this.#headUnder([...real.slice(0, real.findLastIndex((above) => above.level < level) + 1), { level, text: problems, plans }])
    return around
  }

  /** What a paragraph stands below, or an item of a list or a caption; it may open a section. */
  line(text: string, isParagraph: boolean, items: readonly string[]): Surroundings {
    this.#turnToPlans(text)
    if (isParagraph) this.#openUnheaded(text)
    else this.#stated = null
    const runIn = runInHead(text)
    const section = runIn === undefined ? (this.#opened ?? this.#below) : this.#under([...this.#below.headings, runIn.head])
    const around = this.#stated ?? nested(section, items)
    const ofSection = settingOpened(text, this.#setting)
    if (ofSection || (text.length <= LONGEST_NAME && yearAlone(fold(text)) !== null)) this.#opened = { ...this.#below, setting: ofSection ?? this.#setting }
    // 六、2022年思路。: alone in its paragraph it heads those below.
    else if (runIn?.isAlone) this.#opened = section
    this.#stateUnit(text)
    return around
  }

  /** A look back or a plan that begins without a heading. */
  #openUnheaded(text: string): void {
    if (this.#headings.some((heading) => PLANNED.test(heading.text))) return
    const section = unheadedSection(text, this.#title, this.#setting)
    if (!section || (this.#headings.length > 0 && section.isBack)) return
    this.#headUnder([{ level: 0, text: section.heading, isBack: section.isBack }])
    this.#stated = null
  }

  /** From here on a heading of problems and plans heads plans. */
  #turnToPlans(text: string): void {
    if (!this.#headings.some(({ plans }) => plans) || !turnsToPlans(text, this.#setting)) return
    this.#headUnder(this.#headings.map(({ plans, ...heading }) => (plans ? { ...heading, text: plans } : heading)))
  }

  #stateUnit(text: string): void {
    const stated = text.length > LONGEST_NAME ? '' : statedBelow(text)
    if (stated !== '') this.#stated = { ...(this.#opened ?? this.#below), headings: [...this.#below.headings, text], stated }
  }

  #headUnder(headings: readonly Heading[]): void {
    this.#headings = headings
    this.#below = this.#under(headings.map(({ text }) => text))
    this.#opened = null
  }

  #under(headings: readonly string[]): Surroundings {
    return { setting: settingBelow(headings, this.#setting), headings, title: this.#title, memory: this.#memory }
  }
}

/** Below items of a list that head those nested in them. */
const nested = (around: Surroundings, items: readonly string[]): Surroundings =>
  items.length === 0 ? around : { ...around, headings: [...around.headings, ...items], items: items.length }
