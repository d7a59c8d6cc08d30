/** Names that were drawn in from other reports: of a programme, a place or people that nothing around a figure speaks of. */
import type { NameTask } from './naming.ts'

/**
 * 二是开展临时救助。…支出资金318.6万元: tells of a name whether it holds a word that is borrowed, where none of those is said that allow for it; what is
 * said is the title, the sentence, what rules and headings say of the figure, and the names given right before.
 */
export function drawnIn({ surrounding: { text, heading, lead }, rules, named, title, borrowed }: NameTask): (name: string) => boolean {
  let around: string | undefined
  const saidAround = (): string => (around ??= [title, text, ...rules, ...named, ...[...heading, ...lead].map(({ term }) => term.text)].join(' '))
  return (name) => borrowed.some(({ word, said }) => name.includes(word) && !said.some((one) => saidAround().includes(one)))
}
