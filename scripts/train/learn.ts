/** Learning of linear models by stochastic gradient descent with steps that shrink feature by feature (Adagrad). */

/** Repeatable numbers in 0–1: Lehmer's generator. */
function* random(): Generator<number, never> {
  for (let state = 1; ;) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

function shuffled<T>(items: readonly T[], numbers: Generator<number, never>): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(numbers.next().value * (at + 1))
    ;[order[at], order[other]] = [order[other] as T, order[at] as T]
  }
  return order
}

export interface LearningRate {
  readonly epochs: number
  readonly step: number
  /** How strongly weights are pulled to nought. */
  readonly decay: number
}

/** Weights in the making. */
class Model {
  readonly weights = new Map<string, number>()
  readonly #squares = new Map<string, number>()

  score(features: readonly string[]): number {
    let total = 0
    for (const feature of features) total += this.weights.get(feature) ?? 0
    return total
  }

  move(feature: string, gradient: number, { step, decay }: LearningRate): void {
    const weight = this.weights.get(feature) ?? 0
    const slope = gradient + decay * weight
    const square = (this.#squares.get(feature) ?? 1e-4) + slope * slope
    this.#squares.set(feature, square)
    this.weights.set(feature, weight - (step * slope) / Math.sqrt(square))
  }
}

/** Whether something is so, told from features. */
export interface Example {
  readonly features: readonly string[]
  readonly holds: boolean
}

/** Logistic regression. */
export function learnWhether(examples: readonly Example[], rate: LearningRate): Map<string, number> {
  const model = new Model()
  const numbers = random()
  for (let epoch = 0; epoch < rate.epochs; epoch++) {
    for (const { features, holds } of shuffled(examples, numbers)) {
      const error = 1 / (1 + Math.exp(-model.score(features))) - (holds ? 1 : 0)
      for (const feature of features) model.move(feature, error, rate)
    }
  }
  return model.weights
}

/** Options, each with its features and how good it is. */
export type Ballot = readonly { readonly features: readonly string[]; readonly worth: number }[]

/** How sharply the worth of options parts them: the model is to give each option the share exp(SHARPNESS · worth). */
const SHARPNESS = 6

/** Which of several options is best: softmax regression on the worth of each. */
export function learnWhich(ballots: readonly Ballot[], rate: LearningRate): Map<string, number> {
  const model = new Model()
  const numbers = random()
  for (let epoch = 0; epoch < rate.epochs; epoch++) {
    for (const ballot of shuffled(ballots, numbers)) {
      const wanted = shares(ballot.map(({ worth }) => SHARPNESS * worth))
      const given = shares(ballot.map(({ features }) => model.score(features)))
      const gradients = new Map<string, number>()
      ballot.forEach(({ features }, index) => {
        const error = (given[index] ?? 0) - (wanted[index] ?? 0)
        if (Math.abs(error) > 1e-9) for (const feature of features) gradients.set(feature, (gradients.get(feature) ?? 0) + error)
      })
      for (const [feature, gradient] of gradients) model.move(feature, gradient, rate)
    }
  }
  return model.weights
}

/** Softmax. */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
