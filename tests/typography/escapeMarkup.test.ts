import fc from 'fast-check'
import { expect, test } from 'vitest'

import { escapeMarkup } from '../../src/typography/escapeMarkup.ts'

test('nothing of a text becomes markup', () => {
  expect(escapeMarkup('<b title="x">&</b>')).toBe('&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;')
})

test('a blank stands for what no XML may hold', () => {
  expect(escapeMarkup('云溪\x1b民政\0总结\ud800\uffff𠮷')).toBe('云溪 民政 总结  𠮷')
})

test('any text gives characters that XML allows, and no markup', () => {
  const allowed = /^[\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => allowed.test(escapeMarkup(text))))
  fc.assert(fc.property(fc.string(), (text) => !/[<>"]|&(?!(?:amp|lt|gt|quot);)/.test(escapeMarkup(text))))
})
