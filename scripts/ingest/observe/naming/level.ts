/** Levels of administration that share a sum out (市本级登记1516家，县（市、区）登记3697家): a part is not called as the whole is. */
import type { Mention } from '../mention/mention.ts'

/** The level that stands first among a number's own words, behind a stop. */
const OWN = /[,;:。(]\s*(?:其中[,:]?)?各?(县\(市、?区\)|市、县\(区\)|县\(市\)|县市区|区县|县区|县级|(?<=各)县)(?![城域里委])[^,;:。\d]*$/
/** Words of another level, told before it in the sentence. */
const OTHER = /本级|[省市]级|[省市]直|[省市](?:慈善|红十字|民政)/

/** The level of administration that a figure is of, where another was told of before; or ''. */
export function levelOf({ from }: Mention, text: string, since: number): string {
  const level = OWN.exec(text.slice(Math.max(since, from - OWN_REACH), from))?.[1] ?? ''
  if (level === '') return ''
  const sentence = text.slice(Math.max(text.lastIndexOf('。', from) + 1, from - REACH), from)
  return OTHER.test(sentence.slice(0, Math.max(sentence.lastIndexOf(','), sentence.lastIndexOf(';')))) ? level : ''
}

/**
 * 其中市级老年大学2所，学员1.14万人: the level of the figure before in a part, where a bare noun goes on with it; or ''.
 */
export function levelBefore({ from }: Mention, text: string, since: number): string {
  if (!BELONGING.test(text.slice(since, from))) return ''
  return PARTED.exec(text.slice(Math.max(0, since - OWN_REACH), since))?.[1] ?? ''
}

/** What belongs to a body, and is called by no name of its own. */
const BELONGING = /^[,、](?:在校|注册)?(?:学员|床位|会员|成员|职工|从业人员|工作人员|社工|志愿者)(?:数|人数)?(?:共?有|为|达到?)?$/

/** A figure of a part, with the level it is of. */
const PARTED =
  /(?:其中[,:]?|[,;](?=[^,;:。\d]*\d[\d.]*[^,;:。\d]{1,3}$))(国家级|省级|市级|县级|区级|乡镇级|街道级|村级|社区级)[^,;:。\d]{1,10}\d[\d.,]*[万亿]?[\u4e00-\u9fff]{1,2}$/

/** 市本级登记的社会组织中，社会团体562个，基金会41个: the level of which all the rest of a sentence tells; or ''. */
export const levelOpened = ({ from }: Mention, text: string): string => OPENED.exec(text.slice(Math.max(0, from - REACH), from))?.[1] ?? ''

const OPENED = /(?:^|[。;])\s*([省市县区州旗]本级)[^,;。:\d]{0,12}(?:中|里|方面),(?![^;。]*(?:全[省市县区州旗]|[县区]级))[^;。]*$/

/** How far before a number, in characters, its own level may stand, and another. */
const OWN_REACH = 32
const REACH = 160
