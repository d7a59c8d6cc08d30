/** A sentence without what is no part of a name in it: its times, the document's own regions, markers, speakers and notes. */
import { COUNTRY, type Region } from '../../../src/domain/region.ts'
import { BUDGET_CODE } from './label.ts'
import type { Statement } from './meaning.ts'

/** 【网友“银发一族”】 答: who speaks is no part of what is told. */
export const SPEAKER =
  /^\s*(?:【[^】]{0,12}(?:网友|网民|听众|观众|市民|嘉宾|主持人?|记者|局长|处长|科长|主任)[^】]{0,12}】|(?:问|答|记者|主持人|嘉宾|提问|回答)\s*[:：])/

/** 资金[3], 补助^2^, 殡葬(04项) */
const NOTE = new RegExp(String.raw`\[\^?\d{1,2}\]|\^\d{1,2}\^|${BUDGET_CODE}`, 'g')

/** The text with times and the document's own regions blanked out: they are no part of a name. */
export function blanked({ text, times, places, setting }: Pick<Statement, 'text' | 'times' | 'places' | 'setting'>): string {
  const home = setting.region
  const own = ({ region }: { region: Region }): boolean =>
    home === null || home.code === COUNTRY.code || region.path.startsWith(home.path) || home.path.startsWith(region.path)
  // 3、 (二): the marker of a point is no part of a name, nor is who speaks.
  const marker =
    SPEAKER.exec(text)?.[0] ??
    /^\s*(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、(?![一二三四五六七八][、和与类级档])|\d{1,2}[.、](?!\d))/.exec(text)?.[0] ??
    ''
  // 补助资金[3]439万元, 殡葬(04项)132万元: nor is that of a note, or the code of a budget's item.
  const notes = [...text.matchAll(NOTE)].map(({ index, 0: note }) => ({
    from: index,
    to: index + note.length,
  }))
  let result = ' '.repeat(marker.length)
  const spans = [
    ...times.map((time) => ({ from: time.from, to: time.to + (time.kind === 'base' && text.startsWith('相比', time.to) ? 2 : 0) })),
    ...places.filter(own),
    ...notes,
  ]
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    // 增加到目前的1207家: 到 says what the verb before it means.
    const kept = /^[到至]/.test(text.slice(from)) ? 1 : 0
    if (from >= result.length) result += text.slice(result.length, from + kept) + ' '.repeat(to - from - kept)
  }
  return result + text.slice(result.length)
}
