/** Places outside the document's region whose figures are set beside its own: 低于南宁（15.1%）, 苏州、常州分别为70.1%、65.4%, 兰州是56%. */
import type { Region } from '../../../../src/domain/region.ts'
import { ROW_TOGETHER } from './together.ts'

/** Its figure stands in brackets behind it. */
const BRACKETED = /^[市县区州]?\([^()\d,;]{0,4}\d[\d.,]*[^()\d,;]{0,6}(?:[、,]\d[\d.,]*[^()\d,;]{0,6})?\)/
/** It begins its clause, also behind its rank (前两位的青岛), or stands in a row that does. */
const BEGINS = /(?:^|[,;。:、(和与及]|同期|[省区]内|而|(?:前[两三四五]位|[前排居]名?(?:第一|首位|前列)|最[高低多少]|领先|靠前)的)\s*$/
const IS = String.raw`(?:则|仅|只|才|已经?)?(?:是|为|达到?|有|仅|只有|约|超过|不到|不足)+`
const STATED = new RegExp(`^[市县区州]?${IS}\\d`)
/** As many figures follow as places stand in the row. */
const IN_ROW =
  /^(?:[、和与及][\u4e00-\u9fff]{2,5}?)*(?:这一|该|同一)[^,;。、\d]{2,6}\d[\d.]*%?[和、]\d|^(?:[、和与及][\u4e00-\u9fff]{2,5}?)*?[两三四]?[市县区州]?[^,;。、\d]{0,8}(?:分别|依次)[^,;。\d]{0,6}\d/
const NEIGHBOUR = /(?:邻近|相邻|毗邻|周边|隔壁)的?$/
const OF_NEIGHBOUR = /^[^,;。\d]{0,8}\d/

const FIGURE = /^[市县区州]?\d/
/** 泰州市入住率48.9%, 同期合肥市执行815元, 石家庄5.8人: it begins its clause, and the figure is a rate or a standard, and no sum that was given or number that came. */
const OPENS = /(?:^|[,;。:]|同期)\s*$/
/** 深圳、东莞、惠州三市, told by the first of them */
const SECOND = /(?:^|[,;。:])(?![比较与同和向由])[\u4e00-\u9fff]{2,4}[、和与及]$/
const OWN_RATE = /^[市县区州]?[^,;。、:()\d捐援帮送给籍来赴购调运]{0,18}(?:\d[\d.]*(?:%|‰|元)|\d+\.\d+[人张个])/
/** 同在冀南的邯郸市当年投入2310万元 */
const ALIKE = /同[^,;。]{1,6}的$/
/** 江西的农村“颐养之家”已建1.2万个: what there is in a place that begins its sentence. */
const BEGINS_SENTENCE = /(?:^|[。;]|相比之下,|反观)\s*$/
const HAS_OF_IT = /^[省市县区州]?的(?!做法|经验|企业|客商|商会|援|捐)[^,;。:\d]{2,14}(?:已经?|共|则|现)?(?:建成?|有|达到?|为|开到|发展到)了?\d/
/** 佛山445家，惠州290家 */
const OWN_COUNT = /^[市县区州]?\d[\d.]*[家个处所张](?:[,;。、]|$)/
/** 高于肇庆的964元, 低于赣州全市的14.1万元 */
const MEASURED_BY = /^全?[市县区州]?的\d[\d.]*(?:万?元|%|‰|[人张个](?=[,;。、和与]))/
/** 低于宁波、嘉兴的27.3张和28.1张: the first of a row, of which each has its own. */
const ROW_MEASURED_BY = /^(?:[、和与及][\u4e00-\u9fff]{2,5}?)+[市县区州]?的\d[\d.]*[^\d,;。、]{0,4}[和、]\d/
/** 与昆明市主城区的670元尚有差距 */
const SET_BESIDE = /(?:[、与和比较]|[高低多少]于)$/
const STANDS_BESIDE = /^[市县区州]?[^,;。\d]{0,5}的\d[\d.]*[^,;。\d]{1,4}(?:尚|还|仍|有|存在|相比|相差)/

/** How far around a place, in characters, the words stand that say so: a text may be long. */
const [AHEAD, BEHIND] = [8, 40]

/**
 * Whether the words on both sides of a place say that the figure behind it is its own.
 * @param goesOn whether the place before it is compared: 福州为9.8个，厦门8.1个
 */
export function isCompared(text: string, from: number, to: number, goesOn: boolean): boolean {
  const [ahead, behind] = [text.slice(Math.max(0, from - AHEAD), from), text.slice(to, to + BEHIND)]
  if (BRACKETED.test(behind)) return true
  const isOwn = STATED.test(behind) || IN_ROW.test(behind) || (goesOn && FIGURE.test(behind))
  if (SET_BESIDE.test(ahead) && (STANDS_BESIDE.test(behind) || MEASURED_BY.test(behind) || ROW_MEASURED_BY.test(behind))) return true
  if (goesOn && MEASURED_BY.test(behind)) return true
  return (
    (isOwn && BEGINS.test(ahead)) ||
    ((OPENS.test(ahead) || SECOND.test(ahead) || (goesOn && /[、和与及]$/.test(ahead))) && ROW_TOGETHER.test(behind)) ||
    (BEGINS_SENTENCE.test(ahead) && HAS_OF_IT.test(behind)) ||
    (OPENS.test(ahead) && (OWN_RATE.test(behind) || OWN_COUNT.test(behind))) ||
    ((NEIGHBOUR.test(ahead) || ALIKE.test(ahead)) && OF_NEIGHBOUR.test(behind))
  )
}

/**
 * Only a place of the same level is compared, with a county a city of its province, and with a city Beijing, Tianjin, Shanghai or Chongqing
 * and their districts, and with a district one of another city by its full name (`word`): 登记异地商会58家，浙江18家 tells where members of a city's own come from, 其中老城区达15% of no district so called.
 */
export function mayBeCompared({ level, parent, code, name }: Region, home: Region | null, word = ''): boolean {
  if (home === null || home.level === 'country') return false
  // 思明区…占46%，上城区为39%, told by a district of another city: under their full names.
  if (home.level === 'county')
    return level === 'county' ? parent === home.parent || (word === name && !PLAIN.test(name)) : level === 'city' && code.slice(0, 2) === home.code.slice(0, 2)
  if (level === home.level) return true
  return home.level === 'city' && MUNICIPALITY.test(code) && (level === 'province' || name.length > 2)
}

/** 老城区, 新城区, 城中区, 开发区: names that are ordinary words. */
const PLAIN = /^(?:.|[老新]城|城[关厢中东西南北]|[中东西南北]部|新[建兴华]|开发|矿)[区县市]$/
/** Codes of divisions of, and in, cities that are provinces. */
const MUNICIPALITY = /^(?:11|12|31|50)/

/** What may stand between a place that is compared and its figure. */
const OF_IT = /^[市县区州]?\(?[^,;。()\d]{0,18}$/
/** 低于徐州市的800元和650元: the next of a row. */
const NEXT_OF_IT = /^[市县区州]?的\d[\d.]*[^\d,;。、()和与及]{1,4}[、和与及]$/

/** 宁波（52单、4.1亿元）: the next in its bracket. */
const IN_ITS_BRACKET = /^[市县区州]?\([^()]*$/

/** Whether a figure is that of the place before it, or still told of that. */
export const isOfCompared = (text: string, { from, to }: { readonly from: number; readonly to: number }, at: number): boolean =>
  OF_IT.test(text.slice(to, at)) || IN_ITS_BRACKET.test(text.slice(to, at)) || NEXT_OF_IT.test(text.slice(to, at)) || goesOn(text, from, to, at)

/** 江西的农村“颐养之家”已建1.2万个，老人每月交200元: whether a place that begins its sentence is still what that tells of. */
const goesOn = (text: string, from: number, to: number, at: number): boolean =>
  BEGINS_SENTENCE.test(text.slice(Math.max(0, from - AHEAD), from)) && HAS_OF_IT.test(text.slice(to, to + BEHIND)) && !TURNED_BACK.test(text.slice(to, at))
const TURNED_BACK = /[;。]|[我全本][省市县区州]|,而|高于|低于|[比较]/
