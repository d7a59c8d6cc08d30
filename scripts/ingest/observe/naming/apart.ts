/** Figures whose own words set them apart from those that they would else be called like: what has not, a level among others, those of a number that did something. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { clauseAhead } from '../clause.ts'
import type { Frame } from '../frame.ts'
import { LEVEL } from '../levels.ts'
import type { Told } from '../meaning.ts'
import { composeName } from '../name.ts'
import { AGE } from '../part.ts'
import { projectOf } from '../runIn.ts'
import { levelBefore, levelOf } from './level.ts'
import { doersIn } from './doers.ts'
import { negatedIn } from './negation.ts'
import { wronglyGiven } from './wrongly.ts'

export interface Apart {
  readonly name: string
  /** What no name of the figure may lose. */
  readonly kept: readonly string[]
}

/** How much of a deed a name holds at least: 未通过, 没有签约, 建成. */
export const DEED = 2

/**
 * The name of a figure that is set apart, or null.
 * @param first its name by what it counts alone
 */
export function apartFrom({ noun, fact: { mention } }: Frame, first: string, measure: Measure, { text, figures, cell, discourse }: Told): Apart | null {
  const compose = (stem: string): string => composeName(stem, '', mention.unit, measure)
  const negated = negatedIn(mention, text)
  if (negated) {
    const { word, deed, noun: own } = negated
    const isBehind = own === '' || (word === '不' && !own.startsWith('的'))
    const stem = isBehind ? `${noun.includes(deed) ? '' : own || noun}${deed}` : `${deed}${own}`
    return { name: compose(stem), kept: [deed.slice(0, word.length + DEED), ...(own.startsWith('的') ? [own.slice(1)] : [])] }
  }
  const wrongly = wronglyGiven(mention, text)
  if (wrongly) {
    const own = wrongly.noun === '' ? noun.replace(GIVEN, '') : wrongly.noun
    return { name: compose(`${wrongly.deed}${own}`), kept: [wrongly.deed, own.slice(-DEED)] }
  }
  const project = projectOf(clauseAhead(text, mention.from), discourse)
  if (project !== '' && !first.includes(project)) {
    const own =
      mention.unit === '%' && /完成.*预算/.test(clauseAhead(text, mention.from))
        ? '完成预算比例'
        : project.endsWith('支出')
          ? first.replace(/支出$/, '')
          : first
    return { name: `${project}${own}`, kept: [`${project}${own}`] }
  }
  const band = mention.unit?.startsWith('元') ? AGES.exec(clauseAhead(text, mention.from))?.[0] : undefined
  const benefit = band === undefined ? undefined : BENEFIT.exec(text.slice(0, mention.from))?.[1]
  if (band !== undefined && benefit !== undefined) return { name: `${band}${benefit}标准`, kept: [/\d+(?=周?岁)/.exec(band)?.[0] ?? '', benefit.slice(-DEED)] }
  const ongoing = ONGOING.exec(text.slice(mention.to))?.[1]
  if (ongoing !== undefined) return { name: compose(`${ongoing}的${noun.replace(DONE, '')}`), kept: [ongoing.slice(-DEED)] }
  const pace = mention.unit === '百分点' ? PACE.exec(clauseAhead(text, mention.from))?.[1] : undefined
  const paced = pace === undefined ? undefined : discourse.named.at(-1)?.replace(STATISTIC, '')
  if (pace !== undefined && paced !== undefined && paced !== '') return { name: `${paced}${pace}`, kept: [paced.slice(0, DEED), pace] }
  const source = cell && mention.unit === '元' ? SOURCE.exec(text)?.[1] : undefined
  if (source !== undefined) return { name: first.includes(source) ? first : `${source}${first}`, kept: [source] }
  const since = figures.findLast(({ to }) => to <= mention.from)?.to ?? 0
  const level = levelOf(mention, text, since)
  if (level !== '') return { name: `${level}${first.replace(OF_LEVEL, '')}`, kept: [level.charAt(0)] }
  const before = levelBefore(mention, text, since)
  if (before !== '') return { name: first.startsWith(before) ? first : `${before}${first}`, kept: [before] }
  const part = PART.exec(clauseAhead(text, mention.from))?.[1]
  // 妇女 and 女性 are the same.
  const word = part?.includes('女') ? '女' : part
  if (word !== undefined) return { name: first.includes(word) ? first : compose(`${noun}中${part ?? ''}`), kept: [word] }
  const some = SOME.exec(clauseAhead(text, mention.from))?.groups
  if (some) {
    const own = some['noun'] ?? discourse.named.at(-1)?.replace(STATISTIC, '') ?? noun
    return { name: compose(`${some['deed'] ?? ''}的${own}`), kept: [(some['deed'] ?? '').slice(-DEED)] }
  }
  const doers = doersIn(mention, text)
  return doers && { name: compose(`${doers.deed}${doers.noun}`), kept: [doers.deed.slice(0, DEED), doers.noun] }
}

/** 助餐补贴按年龄分档：60-69岁每餐补1元: for whom, by their age, and what; the allowances of old age have entries by age. */
const AGES = new RegExp(`(?<=^\\s*)${AGE.source}(?=(?:的|每|补|发|为|按)[^,;。、\\d]{0,6}$)`)
const BENEFIT = /(?<![\u4e00-\u9fff])((?![\u4e00-\u9fff]{0,4}(?:高龄|长寿|尊老))[\u4e00-\u9fff]{2,8}?(?:补贴|津贴|补助))(?:标准)?(?:按|分)[^;。]*$/

/** 发放照料护理补贴，少发…: what was done rightly is no part of what was not. */
const GIVEN = /^(?:发放|拨付|兑付|享受|领取)|(?:发放|拨付)?(?:金额|额|人数|人次)$/

/** 已整改28个，3个正在推进: those that are still under way. */
const ONGOING = /^((?:正在|尚在|仍在|还在)[^,;。:\d]{2,6}?)(?:当?中|之中)?(?=[,;。)]|$)/

/** 问题已整改: what is said of the others. */
const DONE = /已经?(?:完成)?[^的]{2,4}$/

/** 同比增长1.7%，增速较上年回落0.9个百分点: how fast what was named last grew. */
const PACE = /^[^,;:。\d]{0,4}(增速|增幅|降幅|涨幅|降速|跌幅)[^,;:。\d]*$/
const STATISTIC = /(?:[人户]数|[对件]数|数)$/

/** 民办机构中盈利的只有7家, 75家中盈利的只有19家: those of whom something is told. */
const SOME = /(?:\d[个家所处户名人]|(?<noun>[\u4e00-\u9fff]{2,8}?))(?:当|(?<!集))中(?!心)(?<deed>(?!其)[\u4e00-\u9fff]{2,8})的(?:只|仅)有$/

/** 当选的村委会成员中妇女1264人 */
const PART = /[\u4e00-\u9fff]中,?(妇女|女性|男性|党员|残疾人|少数民族)(?:共?有|为|达)?\s*$/

/** 自治区 城市低保为9610万元: a column of a table tells who gave the money. */
const SOURCE = new RegExp(`^(国家|${LEVEL}|旗县)(?:财政|补助|资金|投入|配套)* `)

/** What the first of the levels is called. */
const OF_LEVEL = /^(?:[省市县]本级|[省市]级|[省市]直|县\(市、?区\)|县级)/
