/** What a statistic is of. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import { WordSet } from '../text/wordSet.ts'

/** General nouns, to be looked for at the end of others. */
const generalEndings = onceEach((generic: readonly string[]) => new WordSet(generic, 'backward'))

/** 覆盖率 and the like are no part of what the next statistic is of. */
export function bare(topic: string, { generic }: Pick<Grammar, 'generic'>): string {
  // Of the topic two characters stay.
  const statistic = generalEndings(generic).endingAt(topic, topic.length, 2)
  return statistic ? topic.slice(0, -statistic.length).replace(/的$/, '') : topic
}
