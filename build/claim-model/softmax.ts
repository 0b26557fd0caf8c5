/** A row of the training table: the numbers of the features that are there, and of the class. */
export interface Example {
  readonly features: readonly number[]
  readonly label: number
}

/** How hard the model tries to fit, found by cross-validation: `npm run bench:claims`. */
export interface TrainingOptions {
  readonly epochs: number
  readonly rate: number
  /** Weight of the squares of the weights, which keeps them small. */
  readonly l2: number
  /** So many times, each with the examples in another order; the mean is taken. */
  readonly rounds: number
}

/**
 * Fits a multinomial logistic regression by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and
 * Singer 2011). The order of the examples is shuffled with a fixed seed, so that the outcome is always the same.
 * @param classes how many
 * @param features how many
 * @returns a weight for each feature and class, feature by feature
 */
export function train(
  examples: readonly Example[],
  classes: number,
  features: number,
  options: TrainingOptions,
): Float64Array {
  const mean = new Float64Array(features * classes)
  for (let round = 1; round <= options.rounds; round++) {
    const weights = trainOnce(examples, classes, features, options, round)
    for (const [i, weight] of weights.entries()) mean[i] = (mean[i] as number) + weight / options.rounds
  }
  return mean
}

function trainOnce(
  examples: readonly Example[],
  classes: number,
  features: number,
  { epochs, rate, l2 }: TrainingOptions,
  seed: number,
): Float64Array {
  const weights = new Float64Array(features * classes)
  const squares = new Float64Array(features * classes).fill(1e-6)
  const chances = new Float64Array(classes)
  const order = examples.map((_, i) => i)
  const random = randomNumbers(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const { features: present, label } = examples[i] as Example
      predict(weights, present, chances)
      for (const feature of present) {
        for (let c = 0; c < classes; c++) {
          const at = feature * classes + c
          const gradient = (chances[c] as number) - (c === label ? 1 : 0) + l2 * (weights[at] as number)
          squares[at] = (squares[at] as number) + gradient * gradient
          weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number)
        }
      }
    }
  }
  return weights
}

/** Writes the chance of each class into `chances`. */
function predict(weights: Float64Array, present: readonly number[], chances: Float64Array): void {
  const classes = chances.length
  chances.fill(0)
  for (const feature of present) {
    for (let c = 0; c < classes; c++) chances[c] = (chances[c] as number) + (weights[feature * classes + c] as number)
  }
  const highest = Math.max(...chances)
  let sum = 0
  for (let c = 0; c < classes; c++) {
    chances[c] = Math.exp((chances[c] as number) - highest)
    sum += chances[c] as number
  }
  for (let c = 0; c < classes; c++) chances[c] = (chances[c] as number) / sum
}

/** A linear congruential generator, as in POSIX: good enough to shuffle, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swapped = order[i] as number
    order[i] = order[j] as number
    order[j] = swapped
  }
}
