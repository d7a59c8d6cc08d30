/** Sentences of a paragraph. */

export interface Sentence {
  readonly from: number
  readonly to: number
}

/**
 * Splits a text, as printed, into sentences; closing quotes and brackets stay with theirs.
 * A half-width full stop ends a sentence unless a digit or a letter follows it.
 */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const match of text.matchAll(/[。．！？!?]+[”’」』）)]*|\.(?![\dA-Za-z])[”’」』）)]*/g)) {
    const to = match.index + match[0].length
    sentences.push({ from, to })
    from = to
  }
  if (text.slice(from).trim() !== '') sentences.push({ from, to: text.length })
  return sentences
    .map(({ from: start, to }) => ({ from: start + (/^\s*/.exec(text.slice(start, to))?.[0].length ?? 0), to }))
    .filter(({ from: start, to }) => to > start)
}
