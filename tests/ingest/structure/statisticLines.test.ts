import { expect, test } from 'vitest'

import { documentOf } from '../fixture.ts'

test('a list of statistics may be of any length', () => {
  const list = '孤儿  人  21,388\n'.repeat(150_000)
  const [table] = documentOf(`云溪的民政账\n\n${list}`).blocks.filter((block) => block.kind === 'table')
  expect(table?.rows.length).toBeGreaterThanOrEqual(150_000)
})
