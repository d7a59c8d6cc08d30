/** What a cell of a report's table holds, by which it is set: a number at the right, few words on one line, a text in a column of some width. */
export type CellKind = 'number' | 'short' | 'text'

/** So many characters stay on one line. */
const FEW = 8

/** 3,412 · -6.1 · 约2.1万人 · 97.5%, and what stands for a number that is not there. */
const NUMBER = /^(?:[-–—－/…]+|约?[+±<>≥≤−-]?\d[\d,，.]*(?:[%‰]|[万亿]?\p{Script=Han}{0,2}(?:\/\p{Script=Han})?))$/u

export function cellKind(text: string): CellKind {
  const trimmed = text.trim()
  if (NUMBER.test(trimmed)) return 'number'
  return [...trimmed].length <= FEW ? 'short' : 'text'
}

/** Whether all a column holds below its head are numbers, or nothing. */
export function isOfNumbers(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '')
  return filled.length > 0 && filled.every((text) => cellKind(text) === 'number')
}
