/** A UTF-16 unit moved to where its character stands: surrogates, of which the characters above U+FFFF are made, behind all others. */
const rankOf = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

/** Whether a text comes behind another in the order of code points, which is that of UTF-8; JavaScript's own goes by UTF-16 units. */
export function isAfter(text: string, other: string): boolean {
  for (let at = 0; at < Math.min(text.length, other.length); at++) {
    const [unit, otherUnit] = [text.charCodeAt(at), other.charCodeAt(at)]
    if (unit !== otherUnit) return rankOf(unit) > rankOf(otherUnit)
  }
  return text.length > other.length
}
