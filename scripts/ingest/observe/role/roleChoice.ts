/** Decides whether a numeral is a fact by a learnt linear model over what the rules say of it and the characters around it. */
import { classOf } from '../learnt/classes.ts'
import { codeBetween, codeOf, step, type Features } from '../learnt/features.ts'
import type { Weights } from '../learnt/weights.ts'
import type { Mention, MentionRole } from '../mention/mention.ts'

/** What is decided between; a fact is a metric or a target. */
export const ROLES = ['fact', 'threshold', 'duration', 'label'] as const
export type DecidedRole = (typeof ROLES)[number]

/** The class of a role: dates that no rule saw and furniture count as labels. */
export const decidedRole = (role: string): DecidedRole =>
  role === 'metric' || role === 'target' ? 'fact' : role === 'threshold' || role === 'duration' ? role : 'label'

/** What the rules make of a numeral. */
export interface RuledMention {
  readonly mention: Mention
  readonly role: MentionRole
  readonly rule: string
}

/** Rules that are often mistaken: the others are never doubted. */
const DOUBTED: ReadonlySet<string> = new Set([
  'quantity',
  'Chinese numeral that counts nothing',
  'length of time',
  'number without unit or noun',
  'part of a word',
  'limit',
])

/** Whether the rules have the last word. */
export const isDecided = ({ mention, rule }: RuledMention): boolean => mention.time || !DOUBTED.has(rule)

const SIZES = [0, 1, 2, 3, 5, 10, 30, 100, 1000, 1e4, 1e6]
const BEFORE = 12
const AFTER = 8
/** Larger counts in Chinese numerals are no idle words. */
const SMALL = 10

/** A text in which all digits are alike. */
export const withoutDigits = (text: string): string => text.replace(/\d/g, '0')

/**
 * What speaks for the role of a numeral.
 * @param text the sentence, its digits alike
 * @param before the numeral before it in the sentence, or undefined
 */
export function roleFeatures(features: Features, one: RuledMention, before: RuledMention | undefined, text: string, dimension: string, cell: boolean): void {
  const { mention, rule } = one
  const { from, to, numberTo, value, unit, script, bound } = mention
  const ruled = codeOf(rule)
  const unitCode = codeOf(unit ?? '')
  const kind = codeOf(dimension)
  const size = value === null ? SIZES.length + 1 : step(Math.abs(value), SIZES)
  const left = (length: number): number => codeBetween(text, Math.max(0, from - length), from)
  const right = (length: number): number => codeBetween(text, to, Math.min(text.length, to + length))
  const [left1, left2, right1, right2] = [left(1), left(2), right(1), right(2)]
  features.clear()
  features.add(701, ruled)
  features.add(702, ruled, unitCode)
  features.add(703, ruled, kind, size)
  features.add(704, left1, unitCode)
  features.add(705, left2)
  features.add(706, left(3))
  features.add(707, left(4))
  features.add(708, right1, unitCode)
  features.add(709, right2)
  features.add(710, right(3))
  features.add(711, ruled, left2)
  features.add(712, ruled, right2)
  features.add(713, kind, left2)
  features.add(714, kind, right2)
  features.add(715, left1, right1, unitCode)
  features.add(716, codeOf(script), unitCode, size)
  features.add(717, codeOf(bound), unitCode, ruled)
  features.add(718, cell ? 1 : 0, ruled, unitCode)
  features.add(719, from === 0 ? 1 : 0, to >= text.length ? 1 : 0, unitCode)
  if (script === 'han' && (value ?? 0) <= SMALL) {
    features.add(720, codeBetween(text, from, to))
    features.add(721, codeBetween(text, from, to), right2)
    features.add(722, codeBetween(text, from, numberTo), left2)
  }
  const previous = before ? codeOf(before.role) : 0
  const gap = before ? codeBetween(text, Math.max(before.mention.to, from - 3), from) : 0
  features.add(723, previous, gap, unitCode)
  features.add(724, previous, before?.mention.unit === unit ? 1 : 0, ruled)
  const near = Math.max(0, from - BEFORE)
  const sentence = near + text.slice(near, from).lastIndexOf('。') + 1
  for (let at = sentence; at < from - 1; at++) {
    const pair = codeBetween(text, at, at + 2)
    features.add(725, pair, kind)
    features.add(726, pair, ruled)
  }
  for (let at = to; at < Math.min(text.length - 1, to + AFTER); at++) {
    const pair = codeBetween(text, at, at + 2)
    features.add(727, pair, kind)
    features.add(728, pair, ruled)
  }
}

/** What a numeral is likeliest to be. */
export const chooseRole = (features: Features, weights: Weights): DecidedRole => ROLES[classOf(features, ROLES.length, weights).index] ?? 'fact'
