/** Pinyin: what is typed in Latin letters, and what sounds alike. */

/** How the characters of the site's own names are read, without tones; ü is v. */
export interface Readings {
  /** Each syllable with its characters: `da大达 dai代带`. */
  readonly syllables: string
  /** Two characters of which one is read otherwise here: 重建 → chong jian. */
  readonly pairs: Readonly<Record<string, string>>
}

/** The syllable of each character of a text; a letter or sign stands for itself, a character that is not known is empty. */
export type Reader = (text: string) => string[]

export function createReader({ syllables, pairs }: Readings): Reader {
  const known = new Map(
    syllables.split(' ').flatMap((group) => {
      const syllable = /^[a-z]+/.exec(group)?.[0] ?? ''
      return [...group.slice(syllable.length)].map((character) => [character, syllable] as const)
    }),
  )
  const single = (character: string): string => known.get(character) ?? (HAN.test(character) ? '' : character.toLowerCase())
  const unusual = new Map(Object.entries(pairs))
  return (text) => {
    const characters = [...text]
    const read = characters.map(single)
    for (let at = 1; at < characters.length; at++) {
      const pair = unusual.get(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`)
      if (pair !== undefined) read.splice(at - 1, 2, ...pair.split(' '))
    }
    return read
  }
}

const HAN = /\p{Script=Han}/u

/**
 * How letters fit the syllables of a name from one of them on: each syllable whole or by its first letter, the last one begun.
 * @returns syllables used, and how many of them stood whole; null where they do not fit
 */
function fitAt(letters: string, syllables: readonly string[], at: number): { used: number; whole: number } | null {
  if (letters === '') return { used: 0, whole: 0 }
  const syllable = syllables[at]
  if (!syllable) return null
  if (syllable.startsWith(letters)) return { used: 1, whole: letters.length > 1 || syllable.length === 1 ? 1 : 0 }
  const steps = [syllable, ...['zh', 'ch', 'sh'].filter((initial) => syllable.startsWith(initial)), syllable.charAt(0)]
  for (const step of steps) {
    const rest = letters.startsWith(step) ? fitAt(letters.slice(step.length), syllables, at + 1) : null
    if (rest) return { used: rest.used + 1, whole: rest.whole + (step === syllable ? 1 : 0) }
  }
  return null
}

export interface PinyinFit {
  /** Index of the first character that fits. */
  readonly start: number
  readonly length: number
  /** Every syllable but the last stands whole: dalian, not dl. */
  readonly whole: boolean
}

/** Where letters fit a name: at its beginning if they do there, else at the first place where they fit syllable by syllable. */
export function pinyinFit(letters: string, syllables: readonly string[]): PinyinFit | null {
  for (let start = 0; start < syllables.length; start++) {
    const fit = fitAt(letters, syllables, start)
    const whole = fit !== null && fit.whole === fit.used
    if (fit && (whole || start === 0 || letters.length > 2)) return { start, length: fit.used, whole }
  }
  return null
}

/** What many speakers do not tell apart: zh and z, ch and c, sh and s, n and l, -ng and -n. */
const loose = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n')

/** Whether two texts of the same length sound alike, character by character. */
export function soundsLike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((syllable, index) => syllable !== '' && loose(syllable) === loose(other[index] ?? ''))
}
