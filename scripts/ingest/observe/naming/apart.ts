/** Figures whose own words set them apart from those that they would else be called like: what has not, a level among others, those of a number that did something. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Frame } from '../frame/frame.ts'
import { composeName } from '../frame/name.ts'
import { AGE } from '../frame/part.ts'
import { projectOf } from '../frame/runIn.ts'
import type { Mention } from '../mention/mention.ts'
import { LEVEL } from '../region/levels.ts'
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { doersIn } from './doers.ts'
import { doneElsewhere, headedElsewhere } from './elsewhere.ts'
import { levelBefore, levelOf, levelOpened } from './level.ts'
import { negatedIn } from './negation.ts'
import { wordsSince } from './ownWords.ts'
import { wronglyGiven } from './wrongly.ts'

export interface Apart {
  readonly name: string
  /** What no name of the figure may lose. */
  readonly kept: readonly string[]
}

/** How much of a deed a name holds at least: 未通过, 没有签约, 建成. */
export const DEED = 2

/** A figure, its name by what it counts alone, and the words of its clause ahead of it. */
interface Counted {
  readonly noun: string
  readonly mention: Mention
  readonly first: string
  readonly ahead: string
  readonly told: Told
  readonly compose: (stem: string) => string
}

/**
 * The name of a figure that is set apart, or null.
 * @param first its name by what it counts alone
 */
export function apartFrom({ noun, fact: { mention } }: Frame, first: string, measure: Measure, told: Told): Apart | null {
  const compose = (stem: string): string => composeName(stem, '', mention.unit, measure)
  const counted = { noun, mention, first, ahead: clauseAhead(told.text, mention.from), told, compose }
  for (const way of WAYS) {
    const apart = way(counted)
    if (apart) return apart
  }
  return null
}

/** How a figure may be set apart, what weighs most first. */
const WAYS: readonly ((counted: Counted) => Apart | null)[] = [
  negated,
  wrongly,
  ofProject,
  byAge,
  ongoing,
  paced,
  fromSource,
  ofLevel,
  elsewhere,
  ofMembers,
  ofGrade,
  ofProblems,
  invested,
  ofSome,
  ofDivisions,
  ofDoers,
]

function negated({ noun, mention, told: { text }, compose }: Counted): Apart | null {
  const found = negatedIn(mention, text)
  if (!found) return null
  const { word, deed, noun: own } = found
  const isBehind = own === '' || (word === '不' && !own.startsWith('的'))
  const stem = isBehind ? `${noun.includes(deed) ? '' : own || noun}${deed}` : `${deed}${own}`
  return { name: compose(stem), kept: [deed.slice(0, word.length + DEED), ...(own.startsWith('的') ? [own.slice(1)] : [])] }
}

function wrongly({ noun, mention, told: { text }, compose }: Counted): Apart | null {
  const given = wronglyGiven(mention, text)
  if (!given) return null
  const own = given.noun === '' ? noun.replace(GIVEN, '') : given.noun
  return { name: compose(`${given.deed}${own}`), kept: [given.deed, own.slice(-DEED)] }
}

/** 发放照料护理补贴，少发…: what was done rightly is no part of what was not. */
const GIVEN = /^(?:发放|拨付|兑付|享受|领取)|(?:发放|拨付)?(?:金额|额|人数|人次)$/

function ofProject({ mention, first, ahead, told: { discourse } }: Counted): Apart | null {
  const project = projectOf(ahead, discourse)
  if (project === '' || first.includes(project)) return null
  const spent = project.endsWith('支出') ? first.replace(/支出$/, '') : first
  const name = `${project}${mention.unit === '%' && /完成.*预算/.test(ahead) ? '完成预算比例' : spent}`
  return { name, kept: [name] }
}

/** 助餐补贴按年龄分档：60-69岁每餐补1元: for whom, by their age, and what; the allowances of old age have entries by age. */
function byAge({ mention, ahead, told: { text } }: Counted): Apart | null {
  const band = mention.unit?.startsWith('元') ? AGES.exec(ahead)?.[0] : undefined
  const benefit = band === undefined ? undefined : BENEFIT.exec(text.slice(0, mention.from))?.[1]
  if (band === undefined || benefit === undefined) return null
  return { name: `${band}${benefit}标准`, kept: [/\d+(?=周?岁)/.exec(band)?.[0] ?? '', benefit.slice(-DEED)] }
}

const AGES = new RegExp(`(?<=^\\s*)${AGE.source}(?=(?:的|每|补|发|为|按)[^,;。、\\d]{0,6}$)`)
const BENEFIT = /(?<![\u4e00-\u9fff])((?![\u4e00-\u9fff]{0,4}(?:高龄|长寿|尊老))[\u4e00-\u9fff]{2,8}?(?:补贴|津贴|补助))(?:标准)?(?:按|分)[^;。]*$/

/** 已整改28个，3个正在推进: those that are still under way. */
function ongoing({ noun, mention, told: { text }, compose }: Counted): Apart | null {
  const deed = ONGOING.exec(text.slice(mention.to))?.[1]
  return deed === undefined ? null : { name: compose(`${deed}的${noun.replace(DONE, '')}`), kept: [deed.slice(-DEED)] }
}

const ONGOING = /^((?:正在|尚在|仍在|还在)[^,;。:\d]{2,6}?)(?:当?中|之中)?(?=[,;。)]|$)/
/** 问题已整改: what is said of the others. */
const DONE = /已经?(?:完成)?[^的]{2,4}$/

/** 同比增长1.7%，增速较上年回落0.9个百分点: how fast what was named last grew. */
function paced({ mention, ahead, told: { discourse } }: Counted): Apart | null {
  const pace = mention.unit === '百分点' ? PACE.exec(ahead)?.[1] : undefined
  const last = discourse.named.at(-1)?.replace(STATISTIC, '') ?? ''
  return pace === undefined || last === '' ? null : { name: `${last}${pace}`, kept: [last.slice(0, DEED), pace] }
}

const PACE = /^[^,;:。\d]{0,4}(增速|增幅|降幅|涨幅|降速|跌幅)[^,;:。\d]*$/
const STATISTIC = /(?:[人户]数|[对件]数|数)$/

/** 自治区 城市低保为9610万元: a column of a table tells who gave the money. */
function fromSource({ mention, first, told: { text, cell } }: Counted): Apart | null {
  const source = cell && mention.unit === '元' ? SOURCE.exec(text)?.[1] : undefined
  return source === undefined ? null : { name: first.includes(source) ? first : `${source}${first}`, kept: [source] }
}

const SOURCE = new RegExp(`^(国家|${LEVEL}|旗县)(?:财政|补助|资金|投入|配套)* `)

function ofLevel({ mention, first, told: { text, figures } }: Counted): Apart | null {
  const since = figures.findLast(({ to }) => to <= mention.from)?.to ?? 0
  const level = levelOf(mention, text, since)
  if (level !== '') return { name: `${level}${first.replace(OF_LEVEL, '')}`, kept: [level.charAt(0)] }
  const before = levelBefore(mention, text, since) || levelOpened(mention, text)
  return before === '' ? null : { name: first.startsWith(before) ? first : `${before}${first}`, kept: [before] }
}

/** What the first of the levels is called. */
const OF_LEVEL = /^(?:[省市县]本级|[省市]级|[省市]直|县\(市、?区\)|县级)/

/** “跨省通办”方面，共受理结婚197对、离婚64对: what was registered in places other than those it belongs to. */
function elsewhere({ mention, first, told: { text, discourse } }: Counted): Apart | null {
  const done = mention.unit === '对' ? (doneElsewhere(text.slice(0, mention.from)) ?? headedElsewhere(discourse.lead.text)) : undefined
  return done === undefined ? null : { name: first.includes(done) ? first : `${done}${first}`, kept: [done] }
}

/** 当选的村委会成员中妇女1264人 */
function ofMembers({ noun, first, ahead, compose }: Counted): Apart | null {
  const part = PART.exec(ahead)?.[1]
  if (part === undefined) return null
  // 妇女 and 女性 are the same.
  const word = part.includes('女') ? '女' : part
  return { name: first.includes(word) ? first : compose(`${noun}中${part}`), kept: [word] }
}

const PART = /[\u4e00-\u9fff]中,?(妇女|女性|男性|党员|残疾人|少数民族)(?:共?有|为|达)?\s*$/

/** 投资1.37亿元的区养老服务中心主体封顶: what is built for so much. */
function invested({ mention, ahead, told: { text } }: Counted): Apart | null {
  const built = mention.unit === '元' && INVESTED.test(ahead) ? BUILT.exec(text.slice(mention.to))?.[1] : undefined
  return built === undefined ? null : { name: `${built}投资额`, kept: [`${built.slice(-DEED)}投资`] }
}

const INVESTED = /投资(?:近|约|超)?$/
const BUILT = /^的([\u4e00-\u9fff]{4,16}?)(?:项目|工程)?(?:主体|封顶|建成|竣工|投入|投用|开工|动工|完工|已|正式|启用|进入|正在|[,;。])/

/** 查出问题97个：财务管理不规范36个: problems of a kind. */
function ofProblems({ mention, told: { text, figures } }: Counted): Apart | null {
  const kind = mention.unit === '个' || mention.unit === '条' ? KIND_OF_PROBLEM.exec(wordsSince({ text, figures, from: mention.from }))?.[1] : undefined
  if (kind === undefined || !PROBLEMS.test(text.slice(Math.max(0, mention.from - PROBLEMS_REACH), mention.from))) return null
  return { name: `${kind}问题数`, kept: [kind.slice(0, DEED), '问题'] }
}

const KIND_OF_PROBLEM = /^[:,、](?!其中)([\u4e00-\u9fff]{2,12}?)(?:问题)?$/
const PROBLEMS = /(?:问题|隐患)\d+[个条]:(?:其中)?(?:[\u4e00-\u9fff]{2,14}\d+[个条][、,])*[\u4e00-\u9fff]{2,14}$/
/** How far before a number, in characters, the problems, or the things that are graded, may have been counted. */
const PROBLEMS_REACH = 80

/** 评为“优”的19个、“良”的25个: those of a grade. */
function ofGrade({ mention, first, ahead, told: { text } }: Counted): Apart | null {
  const grade = GRADED.exec(ahead)?.[1]
  if (grade === undefined) return null
  const things = text
    .slice(Math.max(0, mention.from - PROBLEMS_REACH), mention.from)
    .match(GRADED_THINGS)
    ?.at(-1)
  return { name: `评为${grade}的${things === undefined ? first : `${things}数`}`, kept: [grade === '中' ? `评为${grade}` : grade] }
}

const GRADED_THINGS = /项目|机构|社会组织|社团|单位|社区|行政村|学校|食堂|站点/g
const GRADED = /["“]([优良中差]|(?:基本|不)?合格|[优良]秀?等?|[ABCD]级?)["”](?:等[次级])?的?(?:共?有|为)?$/

/** 民办机构中盈利的只有7家, 75家中盈利的只有19家: those of whom something is told. */
function ofSome({ noun, ahead, told: { discourse }, compose }: Counted): Apart | null {
  const { deed, noun: own = discourse.named.at(-1)?.replace(STATISTIC, '') ?? noun } = SOME.exec(ahead)?.groups ?? {}
  return deed === undefined ? null : { name: compose(`${deed}的${own}`), kept: [deed.slice(-DEED)] }
}

const SOME = /(?:\d[个家所处户名人]|(?<noun>[\u4e00-\u9fff]{2,8}?))(?:当|(?<!集))中(?!心)(?<deed>(?!其)[\u4e00-\u9fff]{2,8})的(?:只|仅)有$/

/** 7个县区中有2个临时救助资金不足: the divisions of which something is told. */
function ofDivisions({ mention, ahead, told: { text } }: Counted): Apart | null {
  const [division, said] = [AMONG.exec(ahead)?.[1], SAID_OF.exec(text.slice(mention.to))?.[1]]
  return division === undefined || said === undefined ? null : { name: `${said}的${division}数`, kept: [`${division}数`] }
}

const AMONG = /\d个([县市区旗]{1,2}|乡镇|街道|社区|村)(?:当)?中,?[还仍已]?有$/
const SAID_OF = /^([\u4e00-\u9fff]{2,10}(?:不足|偏低|滞后|未达标|不达标|短缺|紧张|空白|较低|偏少|到位))[,;。]/

function ofDoers({ mention, told: { text }, compose }: Counted): Apart | null {
  const doers = doersIn(mention, text)
  return (
    doers && { name: compose(`${doers.deed}${doers.noun}`), kept: doers.isWhole ? [`${doers.deed}${doers.noun}`] : [doers.deed.slice(0, DEED), doers.noun] }
  )
}
