/** What headings, and the openings of paragraphs and numbered points, tell of what stands below and behind them. */
import type { Region } from '../../../src/domain/region.ts'
import { onceEach } from '../../../src/onceEach.ts'
import { SPEAKER } from './blanked.ts'
import type { Topic } from './frame/clause.ts'
import { isRunIn } from './frame/runIn.ts'
import type { Surroundings } from './prepare.ts'
import { headingRegion } from './region/carriedRegion.ts'
import { holdsAll } from './report/setting.ts'
import { fold } from './text/fold.ts'
import { MARKER } from './text/marker.ts'
import { findTimes, type TimeExpression } from './time/time.ts'
import type { Tools } from './tools.ts'

/** A numbered point opens a new run of sentences; the first clause of a paragraph opens the first. */
export function leadOf(sentence: string, lead: ToldTopic, tools: Tools): ToldTopic {
  if (lead.text !== '' && !MARKER.test(sentence) && !SIDES.test(sentence) && !isRunIn(sentence)) return lead
  return new ToldTopic(/^[^,;。:]*/.exec(sentence.replace(MARKER, ''))?.[0] ?? '', tools)
}

const SIDES = /^(?:另一方面|一方面)/

/** What a heading or an opening tells of; read where it is asked for, since most sentences have no figure that could. */
export class ToldTopic implements Topic {
  readonly text: string
  readonly #tools: Tools
  #noun: string | undefined
  #term: string | undefined
  #words: Topic['words'] | undefined

  constructor(text: string, tools: Tools) {
    this.text = text
    this.#tools = tools
  }

  get noun(): string {
    return (this.#noun ??= nounOfTopic(this.text, this.#tools))
  }

  get term(): string {
    return (this.#term ??= this.#tools.lexicon.topic(this.text))
  }

  get words(): Topic['words'] {
    return (this.#words ??= this.#tools.lexicon.words(this.text))
  }

  /** Words that were told already. */
  set words(words: Topic['words']) {
    this.#words = words
  }
}

function nounOfTopic(text: string, { phrases }: Tools): string {
  const { subject, object } = phrases.left(/^(?:[A-Za-z]\w*|[^\dA-Za-z])*/.exec(text)?.[0] ?? '', false)
  return phrases.right(`${subject}${object}`).noun || object
}

/** What the headings above tell of the texts below them, told once for all that stand in the same surroundings. */
interface Headed {
  readonly topic: Topic
  readonly time: TimeExpression | null
  readonly region: Region | null
}

/** So many characters of a heading tell what stands below it; one that is a whole text by mistake is read no further. */
const LONGEST_HEADING = 400

export const headedBy = onceEach((tools: Tools) =>
  onceEach((surroundings: Surroundings): Headed => {
    const heading = fold((surroundings.headings.at(-1) ?? '').slice(0, LONGEST_HEADING))
    return {
      topic: new ToldTopic(heading.replace(SPEAKER, '').replace(MARKER, ''), tools),
      time: headingTime(surroundings),
      region: headingRegion(surroundings.headings, surroundings.row, surroundings.setting.region, tools.findPlaces),
    }
  }),
)

/** 自治区民政厅 2006年3月, 民政局局长（2023年12月28日）: who gave a text, and when. */
const GIVEN = /[局厅部委办会府心][\s,]+(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?\s*$|[(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[)]\s*$/

/** A heading such as 2021年工作回顾 sets the time of what stands below it; in a table the columns do, unless it says other than the document. */
function headingTime({ headings, setting, cell }: Surroundings): TimeExpression | null {
  const { period } = setting.calendar
  for (const heading of headings.toReversed().filter((one) => !GIVEN.test(fold(one)))) {
    const time = findTimes(fold(heading), setting.calendar).find(({ kind, dated }) => kind !== 'base' && dated)
    if (time) return holdsAll(time.period, period) || (cell && /-.*\//.test(period ?? '') && time.period === period) ? null : { ...time, from: 0, to: 0 }
  }
  return null
}
