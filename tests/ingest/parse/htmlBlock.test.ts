/** HTML in Markdown is read as that of a page is; what nobody sees is listed besides. */
import { describe, expect, test } from 'vitest'

import { visible } from '../../../scripts/ingest/document.ts'
import { UNREAD } from '../../../scripts/ingest/parse/content.ts'
import { catalogue, documentOf, draftOf, textsOf } from '../fixture.ts'

const told = (text: string): string[] => draftOf(text, 'md').lines.map(({ runs, drop }) => (drop === undefined ? '' : `${drop}: `) + visible(runs))

describe('HTML in Markdown', () => {
  test.each([
    '<div title="增幅>5%">全市有低保对象100人。</div>',
    '<table><tr><td>区</td><td>人</td></tr><tr><td data-v="<1万">东</td><td data-v=\'>1万\'>12</td></tr></table>',
    '<p>孤儿&nbsp;8名，&lt;5岁的&#x4e09;名&unknown;。</p>',
    '<p>全市<span hidden>9</span>有孤儿<textarea>7</textarea>8名。</p>',
  ])('reads as in a page: %s', (html) => {
    expect(textsOf(documentOf(html, 'md').blocks)).toEqual(textsOf(documentOf(html, 'html').blocks))
  })

  test.each([
    ['<p hidden>看不见1。</p>\n\n全市5人。', ['markdown-hidden: 看不见1。', '全市5人。']],
    ['<div hidden="">外<div>内</div>外</div>全市5人。', ['markdown-hidden: 外<div>内</div>外', '全市5人。']],
    ['<script>\nif (a<b) "<!--"\n</script>全市5人。', ['markdown-hidden: if (a<b) "<!--"', '全市5人。']],
    ['<div>全市<select><option>12</option></select>5人。</div>', ['page-unread: <option>12</option>', '全市5人。']],
    ['全市<b hidden>9</b>**5**人。<textarea>3<b>4</b></textarea>', ['全市5人。', 'markdown-hidden: 9', 'page-unread: 34']],
    ['<style>p { color: red }', ['markdown-hidden: p { color: red }']],
  ])('lists what nobody sees: %j', (text, lines) => expect(told(text)).toEqual(lines))

  test.each([
    ['<p hidden>全市5人。', ['全市5人。']],
    ['<p title="a hidden b">全市5人。</p>', ['全市5人。']],
    ['<p title="低保>全市5人。</p>\n<p>有"新"人。</p>', ['全市5人。', '有"新"人。']],
  ])('keeps text where marks are not closed, or only look so: %j', (text, lines) => expect(told(text)).toEqual(lines))

  test('takes the fields and drawings that the catalogue names', () => {
    const selector = catalogue.cleaning.flatMap((rule) => (rule.where === 'element' && rule.name === 'page-unread' ? [rule.selector] : []))
    expect([...UNREAD].join(', ')).toBe(selector[0])
  })
})
