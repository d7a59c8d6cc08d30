import { expect, test } from 'vitest'

import { typeset } from '../../src/typography/typeset.ts'

const set = (html: string): string => typeset(html, ['低保标准'])
const body = (html: string): string => set(`<main>${html}</main>`).replace(/<\/?main>/g, '')

test('in running text a number keeps its unit', () => {
  expect(body('<p>每月200元。</p>')).toBe('<p>每月20<span class="whole">0元</span>。</p>')
  expect(body('<td>2016—2020年</td>')).toBe('<td><span class="whole">2016—2020年</span></td>')
  expect(body('<td>2019-2020年，2020-07-01，GB/T 37668-2019</td>').match(/<span class="whole">[^<]*/g)).toEqual([
    '<span class="whole">2019-2020年',
    '<span class="whole">2020-07-01',
    '<span class="whole">37668-2019',
  ])
  expect(body('<p>66.74万人次、6672万余元，共8个</p>')).toBe(
    '<p>66.7<span class="whole">4万人次</span>、667<span class="whole">2万余元</span>，<span class="whole">共8个</span></p>',
  )
  expect(body('<li><b>每月200元</b></li>')).toContain('whole')
  expect(body('<p><a href="/x/">每月200元</a></p>')).toContain('whole')
  expect(body('<p>带“约”“余”的字</p>')).toBe('<p>带<span class="whole">“约”“余”</span>的字</p>')
  expect(body('<p>“三聚焦”“三基”</p>')).toBe('<p>“三聚<span class="whole">焦”“三</span>基”</p>')
})

test.each([
  ['what does not break anyway', '<p><a class="figure" href="#x"><data value="1">200元</data></a><span class="whole">200元</span></p>'],
  ['what is no running text', '<nav><a href="/x/">200个</a></nav><svg><text>200元</text></svg><div>200元</div>'],
  ['code', '<p><code>200元</code></p><script>"200元"</script>'],
  ['attributes', '<p title="200元 > 100元"></p>'],
  ['comments', '<p><!-- 200元 --></p>'],
])('%s stays as it is', (_, html) => {
  expect(body(html)).toBe(html)
})

test('the text of a link or a button stays in one element, since these are often flex boxes', () => {
  expect(body('<li><a href="/x/">2020年 4</a></li>')).toBe('<li><a href="/x/"><span>202<span class="whole">0年</span> 4</span></a></li>')
  expect(body('<p><button>看全部</button></p>')).toBe('<p><button>看全部</button></p>')
})

test('after an element that is not set, text is set again', () => {
  expect(body('<p><a class="figure" href="#x">200元</a>比100元多<br>300元</p>').match(/class="whole"/g)).toHaveLength(2)
})

test('headings break between words, never inside terms, unless they have their breaks', () => {
  expect(body('<h2>城乡低保标准的差别</h2>')).toBe('<h2>城乡<wbr>低保标准的<wbr>差别</h2>')
  expect(body('<h2 id="s1">城乡<strong>低保标准</strong>差别</h2>')).toContain('<strong>低保标准</strong>')
  expect(body('<h2>城乡<wbr>低保</h2>')).toBe('<h2>城乡<wbr>低保</h2>')
  expect(body('<h2>甲&amp;乙的差别</h2>')).toBe('<h2>甲&amp;乙的差别</h2>')
})

test('nothing of the text is lost', () => {
  const html = '<!doctype html><html lang="zh-CN"><head><title>2020年</title></head><body><h1>大连2020年</h1><p>750元，“甲”“乙”<br />3个</p></body></html>'
  expect(set(html).replace(/<wbr>|<span class="whole">|<\/span>/g, '')).toBe(html)
})
