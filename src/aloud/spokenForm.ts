import { SPOKEN_RULES, type SpokenRule } from './spokenRules.ts'

/** Full-width figures and their signs as half-width ones, ２０２０年６．７％ → 2020年6.7%; no space between a figure and its unit. */
const evened = (text: string): string =>
  text
    .replace(/[０-９％／＋－．＝＜＞]/gu, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/(?<=\d)：(?=\d)/gu, ':')
    .replace(/(?<=\d)\s+(?=[\p{Script=Han}%‰])/gu, '')

/** The groups of a match, without the offset and the text that `replace` adds to them. */
const groups = (parts: readonly unknown[]): string[] => parts.slice(0, -2).map((part) => (typeof part === 'string' ? part : ''))

/** A text as it is to be spoken: 557元/月 → 五百五十七元每月. No Arabic figure is left in it. */
export const spokenForm = (text: string, rules: readonly SpokenRule[] = SPOKEN_RULES): string =>
  rules.reduce((spoken, { pattern, say }) => spoken.replace(pattern, (...parts: unknown[]) => say(...groups(parts))), evened(text))
