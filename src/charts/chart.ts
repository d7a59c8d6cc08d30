/** What a chart shows. Drawing and table are both made from this one value. */
import { shortened } from '../typography/shortened.ts'

/** One value in a chart. */
export interface Mark {
  readonly label: string
  /** Second line of the label: year or period. */
  readonly note?: string
  readonly value: number
  /** The value as it stands at the mark, with its unit. */
  readonly text: string
  /** A near indicator that stands beside for reference only. */
  readonly reference?: boolean
}

/** Two values of one place. */
export interface Pair {
  readonly label: string
  readonly note?: string
  readonly from: { readonly value: number; readonly text: string }
  readonly to: { readonly value: number; readonly text: string }
  /** 差210元 */
  readonly difference: string
  readonly reference?: boolean
}

/** What was planned, and what was reached of it as far as a report tells. */
export interface Aim {
  readonly label: string
  /** The time the target is set for. */
  readonly note: string
  readonly target: { readonly value: number; readonly text: string }
  /** Undefined where no report tells a result. `note` is its time. */
  readonly result?: { readonly value: number; readonly text: string; readonly note: string }
  readonly verdict: '已达' | '未达' | '未报'
}

export interface Point {
  readonly year: number
  readonly value: number
  readonly text: string
}

export type Chart =
  | { readonly form: 'bars'; readonly head: string; readonly unit: string; readonly rows: readonly Mark[] }
  /** `unlike` shares are of different things: they are not to be ranked. */
  | { readonly form: 'track'; readonly head: string; readonly unit: string; readonly rows: readonly Mark[]; readonly unlike?: true }
  | { readonly form: 'bullet'; readonly head: string; readonly rows: readonly Aim[] }
  | { readonly form: 'dumbbell'; readonly head?: string; readonly heads: readonly [string, string]; readonly unit: string; readonly rows: readonly Pair[] }
  | { readonly form: 'slope'; readonly unit: string; readonly rows: readonly { readonly label: string; readonly from: Point; readonly to: Point }[] }
  | { readonly form: 'line'; readonly unit: string; readonly rows: readonly { readonly label: string; readonly points: readonly Point[] }[] }
  | { readonly form: 'stacked'; readonly head: string; readonly unit: string; readonly rows: readonly Mark[] }

/** How large a chart is drawn, in CSS pixels, and the height of its letters. */
export interface Size {
  readonly name: 'wide' | 'half' | 'phone' | 'small' | 'elder-wide' | 'elder-phone'
  readonly width: number
  readonly font: number
}

/** Drawn so that text is hardly scaled: a page shows the largest that it has room for. */
export const SIZES = {
  wide: { name: 'wide', width: 700, font: 16 },
  half: { name: 'half', width: 560, font: 16 },
  phone: { name: 'phone', width: 328, font: 15 },
  small: { name: 'small', width: 256, font: 14 },
  'elder-wide': { name: 'elder-wide', width: 790, font: 22 },
  'elder-phone': { name: 'elder-phone', width: 322, font: 21 },
} as const satisfies Record<Size['name'], Size>

/** What a chart is drawn as, the largest first; a `half` one never has the room of a whole page. */
export const drawnSizes = (half: boolean): Size[] => [...(half ? [] : [SIZES.wide]), SIZES.half, SIZES.phone, SIZES['elder-wide'], SIZES['elder-phone']]

export const isPhone = ({ name }: Size): boolean => name === 'phone' || name === 'small' || name === 'elder-phone'

/** Smaller letters are hard to read. It leaves a little for a phone's drawing on a phone that is not quite as wide. */
const LEAST_FONT = 13.2

/** The small letters: notes, axes, differences. */
export const smallFont = ({ font }: Size): number => Math.max(font * 0.875, LEAST_FONT)

/** A label cut to the room it has; the table beside the chart gives it whole. */
export const fitted = (text: string, width: number, font: number): string => shortened(text, (part) => textWidth(part, font) <= width)

/** Between a Han character and a digit or letter browsers leave an eighth of a square. */
const GAPS = /\p{Script=Han}(?=[\dA-Za-z])|[\dA-Za-z](?=\p{Script=Han})/gu

/** Marks that Chinese fonts set as wide as a character. */
const SQUARE_MARKS = '—…“”‘’'

/** Roughly how wide a text is: Han characters a full square, digits and letters a little over half. */
export function textWidth(text: string, font: number): number {
  const units = [...text].reduce(
    (sum, character) =>
      sum + (character.charCodeAt(0) > 0x2e7f || SQUARE_MARKS.includes(character) ? 1 : /[.,:'|]/.test(character) ? 0.3 : character === '%' ? 0.92 : 0.58),
    0,
  )
  return (units + (text.match(GAPS)?.length ?? 0) / 8) * font
}
