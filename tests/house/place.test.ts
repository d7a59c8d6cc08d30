import { describe, expect, test } from 'vitest'

import { checkPlace } from '../../scripts/site/place.ts'

describe('checkPlace', () => {
  test.each(['/srv/atlas', '/srv/民政 图志 (2)/atlas+[1]&{2}', 'C:\\Users\\云溪\\atlas'])('lets the project lie in %s', (root) => {
    expect(() => checkPlace(root)).not.toThrow()
  })

  test.each(['#', '%', '?', '*', "'", '"'])('refuses a path with %s, from which packages cannot render', (character) => {
    expect(() => checkPlace(`/srv/atlas ${character}1`)).toThrow(`from a path with ${character} the pages cannot be rendered whole. Rename that folder`)
  })
})
