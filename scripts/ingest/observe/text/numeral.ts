/** Numerals: Arabic digits with scales (1.5万, 14602余万), Chinese numerals, fractions and round words. */

export interface Numeral {
  /** Offsets in the folded text; the span holds number, scale and 余/多 between them. */
  readonly from: number
  readonly to: number
  /** The number meant; null where the words give none (几十万). */
  readonly value: number | null
  readonly script: 'arabic' | 'han'
  /** 余, 多, 几 stand inside. */
  readonly round: boolean
  /** 三分之一, 四成, 一半: a share, in percent. */
  readonly share: boolean
}

const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }

/** 四五 of 四五台, 七八十人: one or the other, no number of two digits. */
const ALTERNATIVES = '一二|二三|两三|三四|三五|四五|五六|六七|七八|八九'
const EITHER = new RegExp(`(?<![〇零一二两三四五六七八九])(?:${ALTERNATIVES})(?![〇零一二两三四五六七八九])`)

/**
 * Reads a Chinese numeral: 二十三亿五千万, 一百零五, 二〇二〇, 十余, 廿五.
 * @returns the number, or null for words that give none (几十万)
 */
export function readHan(written: string): number | null {
  const text = written.replace('廿', '二十').replace('卅', '三十')
  if (/[几数]/.test(text) || EITHER.test(text)) return null
  const bare = text.replace(/[余多来]/g, '')
  if (bare.length > 1 && [...bare].every((character) => character in DIGITS)) return Number([...bare].map((character) => DIGITS[character]).join(''))
  let total = 0
  let section = 0
  let digit = -1
  let last = 1
  for (const character of bare) {
    const value = DIGITS[character]
    if (value !== undefined) {
      digit = value
      continue
    }
    const scale = SCALES[character] ?? 1
    last = scale
    if (scale >= 1e4) {
      section = (section + Math.max(digit, 0) || 1) * scale
      total = scale > 1e4 ? total + section || scale : total + section
      section = 0
    } else section += (digit < 0 ? 1 : digit) * scale
    digit = -1
  }
  // 一万二 is 12000: a digit right after a scale counts the next lower one.
  const spoken = digit > 0 && last >= 100 && !bare.includes('零') && bare.length > 2 ? last / 10 : 1
  return total + section + Math.max(digit, 0) * spoken
}

/** A count in digits or Chinese numerals (18, 十八, 两), or null. */
export const countOf = (text: string): number | null => (/^\d/.test(text) ? Number(text) : readHan(text.replace('两', '二')))

/** The factor of a run of scale characters: 万亿 → 1e12, 百万 → 1e6. */
export const scaleOf = (text: string): number => [...text].reduce((product, character) => product * (SCALES[character] ?? 1), 1)

/** Rounds away what binary multiplication adds: 12334.18 × 10000 is 123341800. Digits beyond any number have no value. */
export const exact = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(15)) : null)

const ARABIC = String.raw`(?<![\d.])(?:\d{1,3}(?:(?:, ?\d{3})+|(?:[ \u00a0\u2009]\d{3})+)(?![\d年月])|\d+)(?:\.\d+)?`
const HAN = '[〇零一二两三四五六七八九十百千万亿廿卅]'
/** 5:2.5:2.5: what several give in proportion, and no number. */
const PROPORTION = String.raw`(?<proportion>(?<![\d.:])\d+(?:\.\d+)?(?:\s*[:∶]\s*\d+(?:\.\d+)?){2,}(?![\d:∶]))`
const RATIOS = [
  PROPORTION,
  String.raw`(?<=比(?![上去同年赛])(?:[^\d,;。]{0,12}\d+\s*[:∶]\s*\d+(?:\.\d+)?,?)?[^\d,;。]{0,12})(?<first>\d+(?:\.\d+)?)\s*[:∶]\s*(?<second>\d+(?:\.\d+)?)(?![\d:∶.])`,
  String.raw`(?<ratio>(?<![\d.:])\d+(?:\.\d+)?)\s*[:∶比]\s*1(?![\d:∶月日年号]|\.\d)`,
]
/** 10万1,026, 6万5千, 3千5百, 1千2百万, 7亿7,400万, 1亿2000余万: digits above and below a scale, 零 where one is left out. */
const MIXED = String.raw`(?<![\d.,])\d{1,4}(?:亿零?(?:\d,\d{3}|\d{1,4})[百千]?[余多]?万(?:\d,?\d{3}|\d[百千])?|万零?(?:\d,?\d{3}|\d千(?:零?\d百)?|\d百)|千零?\d百万?)(?![\d,.年])`
/** -6.2% behind words and stops, but not behind a Chinese numeral or a unit of time, where a dash leads to another number (五-6%). */
const MINUS =
  '−|(?<=[为:： ]|^|同比|环比|增减|增长|[较比](?:上年|去年|上月|年初|上年同期|去年同期))-|(?<=[\u4e00-\u9fff、,;(](?<![〇零一二两三四五六七八九十百千万亿成年月日至]))-(?=\\d+(?:\\.\\d+)?(?:%|℃|摄氏度))'
/** 成 of 成员, 成立: no tenth. */
const NO_WORD = '(?![为员立果绩功熟都渝广本套长品效交分就人])'
const FORMS = [
  `(?<parts>${HAN}+|[0-9]+)分之(?<share>${HAN}+(?:点${HAN}+)?|[0-9]+(?:\\.[0-9]+)?)`,
  `(?<![〇零一二两三四五六七八九十百千])(?<tenths>${ALTERNATIVES})成${NO_WORD}`,
  `(?<half>一半|半数|(?<!时间|进度|提前|["”])过半(?!数|年|百|山|程))(?!(?<=[金款额费]一半)以上的|的时间)`,
  `(?<!统|合二为|融为)(?<tenth>[一二两三四五六七八九]|(?<![\\d.])[1-9])成(?<rest>[一二三四五六七八九半]|[1-9](?!\\d))?${NO_WORD}(?:多(?![功样元种]))?`,
  `(?<mixed>${MIXED})[余多]?`,
  `(?<sign>${MINUS})?(?<number>${ARABIC})(?<inner>\\s*[余多几])?(?<scale>\\s*(?:[十百千][余多]?|个多?(?=亿(?!元)))?[万亿]+|[百千](?![分瓦米克]))?(?<outer>余|几|多(?!元化|功能|少|样|种|项|年|次)|来(?!自|源|信|访|电))?`,
  `(?<spoken>${HAN}+点[〇零一二三四五六七八九]+(?![十百]?[分刻]|十)(?<spokenScale>[百千万亿]*))(?<spokenRound>余|多)?`,
  `(?<!廿|卅)(?!廿八都|廿三里|廿里)(?<han>[几数上]?${HAN}*[十百千万亿廿卅]${HAN}*(?:[余多几](?:[万亿])?)?|${HAN}+)`,
]
const PATTERN = new RegExp(FORMS.join('|'), 'y')
/** In a text without a colon there is no ratio. */
const WITH_RATIOS = new RegExp([...RATIOS, ...FORMS].join('|'), 'y')

/** Scale words alone stand in set phrases (千家万户, 每千名), but count behind such words: 近百场, 首破千人, 逾百万元, 不足百家. */
const BARE_SCALE = /^[百千万亿]+$/
const ROUNDED = /(?:[近超逾破]|超过|突破|接近|逼近|不足|不到|不及)$/
const LONGEST_ROUNDED = 2
const countsNothing = (text: string, at: number, word: string): boolean =>
  BARE_SCALE.test(word) && !ROUNDED.test(text.slice(Math.max(0, at - LONGEST_ROUNDED), at))

/** All numerals of a folded text, in order, without overlap. */
export function findNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = []
  const pattern = text.includes(':') || text.includes('∶') || text.includes('比1') ? WITH_RATIOS : PATTERN
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text, at)) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    if (!countsNothing(text, at, match[0])) numerals.push(read(match))
    at += match[0].length - 1
  }
  return numerals
}

/** Characters that a numeral begins with whatever follows, and those that it begins with only before others. */
const BEGINNINGS = flagged('0123456789〇零一二两三四五六七八九十百千万亿廿卅')
const MAYBE = flagged('-−上数几半过')
const AFTER_MAYBE = flagged('0123456789〇零一二两三四五六七八九十百千万亿数半')

function flagged(characters: string): Uint8Array {
  const flags = new Uint8Array(0x10000)
  for (const character of characters) flags[character.charCodeAt(0)] = 1
  return flags
}

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return BEGINNINGS[code] === 1 || (MAYBE[code] === 1 && AFTER_MAYBE[text.charCodeAt(at + 1)] === 1)
}

function read(match: RegExpExecArray): Numeral {
  const from = match.index
  const group = match.groups ?? {}
  const span = (length: number, rest: Omit<Numeral, 'from' | 'to'>): Numeral => ({ from, to: from + length, ...rest })
  const whole = match[0]
  // 护理员与儿童之比由1∶5改善到1∶4.
  if (group['first'] !== undefined)
    return span(whole.length, { value: quotient(Number(group['first']), Number(group['second'])), script: 'arabic', round: false, share: false })
  if (group['proportion'] !== undefined) return span(whole.length, { value: null, script: 'arabic', round: false, share: false })
  if (group['ratio'] !== undefined) return span(whole.length, { value: Number(group['ratio']), script: 'arabic', round: false, share: false })
  if (group['parts'] !== undefined && group['share'] !== undefined) {
    const isOpen = EITHER.test(group['share'])
    const share = isOpen ? null : exact((plain(group['share']) / plain(group['parts'])) * 100)
    return span(whole.length, {
      value: share === null ? null : Number(share.toFixed(2)),
      script: /\d/.test(whole) ? 'arabic' : 'han',
      round: isOpen,
      share: true,
    })
  }
  if (group['half'] !== undefined) return span(whole.length, { value: 50, script: 'han', round: true, share: true })
  // 七八成: one or the other.
  if (group['tenths'] !== undefined) return span(whole.length, { value: null, script: 'han', round: true, share: true })
  if (group['tenth'] !== undefined) {
    const value = digitOf(group['tenth']) * 10 + (group['rest'] === '半' ? 5 : digitOf(group['rest'] ?? ''))
    return span(whole.length, { value, script: 'han', round: true, share: true })
  }
  if (group['mixed'] !== undefined) return span(whole.length, { value: mixed(group['mixed']), script: 'arabic', round: /[余多]/.test(whole), share: false })
  if (group['number'] !== undefined) {
    const value = exact((group['sign'] === undefined ? 1 : -1) * Number(group['number'].replace(/[,\s]/g, '')) * scaleOf(group['scale']?.trim() ?? ''))
    return span(whole.length, {
      value,
      script: 'arabic',
      round: group['inner'] !== undefined || group['outer'] !== undefined || /[余多]/.test(group['scale'] ?? ''),
      share: false,
    })
  }
  if (group['spoken'] !== undefined) {
    const scale = group['spokenScale'] ?? ''
    const value = exact(plain(group['spoken'].slice(0, group['spoken'].length - scale.length)) * scaleOf(scale))
    return span(whole.length, { value, script: 'han', round: group['spokenRound'] !== undefined, share: false })
  }
  return span(whole.length, {
    value: readHan(whole.replace(/^上/, '')),
    script: 'han',
    round: /[余多来几数上]/.test(whole) || EITHER.test(whole),
    share: false,
  })
}

/** 7亿7,400万 is 774 000 000, 1千2百万 12 000 000. */
function mixed(text: string): number {
  const digits = text.replace(/[,零余多]/g, '')
  if (/千.*百万$/.test(digits)) return mixed(digits.slice(0, -1)) * 1e4
  return [...digits.matchAll(/(\d+)([十百千万亿]*)/g)].reduce((sum, [, number, scale]) => sum + Number(number) * scaleOf(scale ?? ''), 0)
}

const digitOf = (character: string): number => DIGITS[character] ?? (Number(character) || 0)

const quotient = (first: number, second: number): number | null => (second === 0 ? null : Number((first / second).toFixed(4)))

function plain(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text)
  const [integer = '', fraction] = text.split('点')
  const digits = fraction === undefined ? '' : `.${[...fraction].map((character) => DIGITS[character] ?? 0).join('')}`
  return (readHan(integer) ?? 0) + Number(`0${digits}`)
}
