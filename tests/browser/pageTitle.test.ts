import { expect, test } from 'vitest'

import { pageTitle } from '../../src/browser/pageTitle.ts'

test.each([
  ['大连低保', '大连低保 · 搜索 · 民政图志'],
  ['', '搜索 · 民政图志'],
])('of a page that shows “%s” the title is %s', (shown, title) => expect(pageTitle(shown, '搜索 · 民政图志')).toBe(title))
