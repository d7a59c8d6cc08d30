/**
 * What a deed picked out: 注销41家，其中社会团体16家、民非25家 and 慰问孤儿46名、留守儿童118名 tell of parts of what was struck off or visited, and not how many
 * there are of their kind.
 */
import { clauseAhead } from '../text/sentence.ts'
import type { Frame } from './frame.ts'
import type { Verb } from './phrase.ts'

export const PICKED = 'part of what a deed picked out'

interface Deed {
  readonly verb: Verb
  readonly unit: string | null
}

/**
 * The frames of a sentence, parts and members of a list with the deed that picked out their whole or the list.
 * @param text the sentence, folded
 * @param picking the words of such deeds
 */
export function withDeeds(frames: readonly Frame[], text: string, picking: readonly string[]): Frame[] {
  let deed: Deed | null = null
  return frames.map((frame, index) => {
    const before = frames[index - 1]
    const between = before ? text.slice(before.fact.mention.to, frame.fact.mention.from) : ''
    // 慰问了52名孤儿: those it was done to.
    const own = deedRightBefore(frame, text, picking)
    if (own !== undefined) return { ...frame, verb: deedOfWord(own), rule: PICKED }
    if (before) deed = deedBehind(before, between, text, picking) ?? (GOES_ON.test(between) ? deed : null)
    if (deed === null) return frame
    return deed.unit === frame.fact.mention.unit && isPlain(frame, between, picking) ? { ...frame, verb: deed.verb, rule: PICKED } : frame
  })
}

/** 12个项目已开工11个: what was done is told of the number behind it, and not of the whole. */
export const beforeDeeds = (frames: readonly Frame[], text: string): Frame[] =>
  frames.map((frame) => {
    const deed = OF_NEXT.exec(text.slice(frame.fact.mention.to))?.[1]
    return deed === undefined ? frame : { ...frame, predicate: '', others: [...frame.others, deed] }
  })

const OF_NEXT = /^[^,;。:\d已]{2,10}(?:均|都|现)?已经?(?:全部)?(?:完成)?([^,;。:\d]{2,4})\d[\d.]*[个项件处所家户]/

/** The deed that picked out a whole (其中) or the first of a list (、); null where the words between tell of neither. */
function deedBehind({ fact: { mention } }: Frame, between: string, text: string, picking: readonly string[]): Deed | null {
  // 社会组织412家（新成立18家、注销23家），其中社会团体143家: parts behind a bracket are of what stands before it.
  if (between.startsWith(')') || !(OF_WHOLE.test(between) || LISTED.test(between)) || mention.unit === '元' || mention.unit === '%') return null
  const word = deedIn(clauseAhead(text, mention.from), picking)
  if (word === undefined) return null
  return { verb: deedOfWord(word), unit: mention.unit }
}

const deedOfWord = (word: string): Verb => ({ word, measure: 'flow', name: 'before', opening: false })

/** The deed that a count has right before it, with 了 behind: so it is no verb that names are made of. */
function deedRightBefore({ fact: { mention }, noun, link }: Frame, text: string, picking: readonly string[]): string | undefined {
  const ahead = clauseAhead(text, mention.from)
  if (!ahead.endsWith('了') || noun === '' || link.change !== null || mention.unit === '元' || mention.unit === '%') return undefined
  const word = deedIn(ahead, picking)
  return word !== undefined && ahead.endsWith(`${word}了`) ? word : undefined
}

/** The longest of the deeds that a clause tells of. */
const deedIn = (clause: string, picking: readonly string[]): string | undefined =>
  picking.filter((word) => clause.includes(word)).reduce<string | undefined>((most, word) => (word.length > (most?.length ?? 0) ? word : most), undefined)

/** A count of a noun that has no deed of its own. */
const isPlain = ({ link, noun, verb }: Frame, between: string, picking: readonly string[]): boolean =>
  link.change === null &&
  !link.origin &&
  noun !== '' &&
  !(verb?.measure === 'flow' && between.includes(verb.word)) &&
  picking.every((word) => !between.includes(word))

const OF_WHOLE = /^[^;。\d]{0,8}[,(]?其中[,:]?[^;。,\d]{0,20}$/
const LISTED = /^(?:、[^,;。\d]{2,16}|,(?!.*(?:共|现|在册|登记|总|有|达))[^,;。\d]{4,16})$/
const GOES_ON = /^[、,和](?!另|还|同时|目前|现|共|全[国省市区县])[^,;。\d]{2,16}$/
