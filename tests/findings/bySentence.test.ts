import { expect, it } from 'vitest'

import type { AtlasObservation } from '../../src/atlas/buildAtlas.ts'
import { bySentence } from '../../src/findings/bySentence.ts'

const figure = (slug: string, quote: string, value: number): Pick<AtlasObservation, 'report' | 'quote'> & { value: number } => ({
  report: { slug } as AtlasObservation['report'],
  quote,
  value,
})

it('puts figures of one sentence of one report together, in the order of the sentences', () => {
  const groups = bySentence([
    figure('a', '党组织229个，党员4251名。', 229),
    figure('b', '党组织12个。', 12),
    figure('a', '党组织229个，党员4251名。', 4251),
    figure('b', '党组织229个，党员4251名。', 7),
  ])
  expect(groups.map((group) => group.map(({ value }) => value))).toEqual([[229, 4251], [12], [7]])
})
