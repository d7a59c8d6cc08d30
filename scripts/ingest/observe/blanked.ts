/** A sentence without what is no part of a name in it: its times, the document's own regions, markers, speakers and notes. */
import { COUNTRY } from '../../../src/domain/region.ts'
import { BUDGET_CODE } from './mention/label.ts'
import type { Place } from './region/place.ts'
import type { Statement } from './statement.ts'

/** 【网友“银发一族”】 答: who speaks is no part of what is told. */
export const SPEAKER =
  /^\s*(?:【[^】]{0,12}(?:网友|网民|听众|观众|市民|嘉宾|主持人?|记者|局长|处长|科长|主任)[^】]{0,12}】|(?:问|答|记者|主持人|嘉宾|提问|回答)\s*[:：])/

/** 刘海燕：, who speaks at a press conference, by a family name that is common. */
const PERSON =
  /^\s*(?:欧阳|司马|上官|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁沈姚卢姜崔谭陆汪范廖贾夏韦方邹熊孟秦邱江尹薛闫段雷侯龙陶黎贺顾毛郝龚邵钱覃武戴莫孔汤])[\u4e00-\u9fff]{1,2}\s*[:：]/
/** What is said by several people. */
const OF_SPEAKERS = /发布会|答记者问|访谈|问答|对话|实录|座谈|直播/

/** 比上年（含抗疫捐赠）减少: how what is compared with was reckoned. */
const RECKONED = String.raw`(?<=上年|去年|前年|同期|\d年)[(（](?:不?含|不?包括|剔除|扣除)[^()（）\d]{1,12}[)）]`
/** 资金[3], 补助^2^, 殡葬(04项) */
const NOTE = new RegExp(String.raw`\[\^?\d{1,2}\]|\^\d{1,2}\^|${BUDGET_CODE}|${RECKONED}`, 'g')

/** Who speaks a sentence, as it begins, in a document with this title; or ''. */
export const speakerIn = (sentence: string, title: string): string =>
  SPEAKER.exec(sentence)?.[0] ?? (OF_SPEAKERS.test(title) ? (PERSON.exec(sentence)?.[0] ?? '') : '')

/** The text with times and the document's own regions blanked out: they are no part of a name. */
export function blanked({ text, times, places, setting, title }: Pick<Statement, 'text' | 'times' | 'places' | 'setting' | 'title'>): string {
  const home = setting.region
  const own = ({ region, isCompared }: Place): boolean =>
    isCompared === true || home === null || home.code === COUNTRY.code || region.path.startsWith(home.path) || home.path.startsWith(region.path)
  // 3、 (二): the marker of a point is no part of a name, nor is who speaks.
  const marker =
    speakerIn(text, title) ||
    /^\s*(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、(?![一二三四五六七八][、和与类级档])|\d{1,2}[.、](?!\d))/.exec(text)?.[0] ||
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
