import { keyOf } from './answerIndex.ts'
import type { Figure } from './figureSource.ts'

/** A name with a clause in it (建成“两站”的社区数) says what some of them did, not of which kind they are. */
const CLAUSE = '的'

/**
 * The figures of several kinds of a thing that one sentence tells side by side (经营性公墓8个，农村公益性公墓6个), where a question asks for the thing
 * itself. One kind alone is none of the whole.
 * @param asked what is asked for: it has to name one of the topics, the words of the themes, for 家庭 is no thing of its own
 */
export function partFigures(figures: readonly Figure[], asked: string, topics: readonly string[]): Figure[] {
  if (!topics.some((topic) => asked.includes(topic))) return []
  const kinds = figures.filter(({ subject }) => !subject.name.includes(CLAUSE))
  return kinds.filter((figure) =>
    kinds.some(
      (other) =>
        keyOf(other.subject) !== keyOf(figure.subject) &&
        other.quote === figure.quote &&
        other.region === figure.region &&
        other.period === figure.period &&
        other.unit === figure.unit,
    ),
  )
}
