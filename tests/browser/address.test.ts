import { expect, it } from 'vitest'

import { besidePage } from '../../src/browser/address.ts'

it.each(['/atlas/reports/dalian-2020/', '/atlas/reports/dalian-2020', '/atlas/reports/dalian-2020/index.html'])('a file beside the page %s is found', (path) =>
  expect(besidePage('figures.json', path)).toBe('/atlas/reports/dalian-2020/figures.json'),
)
it('a file beside the first page is found', () => expect(besidePage('figures.json', '/')).toBe('/figures.json'))
