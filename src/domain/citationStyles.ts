/**
 * 引用: the styles a reference is written in, here and in the browser. Reports, pages and data sets are put as GB/T 7714—2025
 * puts them: an unknown author is left out, what is read online carries /OL, a report its date bare, an article that of its
 * newspaper behind the paper's name, a page and a data set theirs in round brackets with the day of reading in square ones.
 */
import type { PublishedAs } from './report.ts'

/** Stands where the day of reading belongs until it is known. */
export const DAY_OF_READING = '引用日期'

/** What is cited, whatever the style. */
export interface Reference {
  readonly kind: PublishedAs | 'dataset'
  /** Key of the entry in BibTeX, name of the file: ASCII without spaces. */
  readonly key: string
  readonly author?: string | undefined
  readonly title: string
  /** 其他题名信息. */
  readonly subtitle?: string | undefined
  /** Who published a report; the newspaper an article stands in. */
  readonly publisher?: string | undefined
  /** When a report or an article was published, or a page or a data set last updated: 2020-12-25, 2021-06 or 2021. */
  readonly date?: string | undefined
  /** Absolute address; nothing where it stands nowhere on the net. */
  readonly url?: string | undefined
}

type Style = (reference: Reference, read: string) => string

/** The styles a citation is offered in. */
export const STYLES = {
  gbt: { name: 'GB/T 7714—2025', write: gbt },
  bibtex: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  plain: { name: '一句话', write: plain },
} as const satisfies Readonly<Record<string, { name: string; write: Style }>>

export type StyleName = keyof typeof STYLES
export const STYLE_NAMES = Object.keys(STYLES) as StyleName[]

/**
 * A reference in a style.
 * @param read the day it was read, 2026-11-26
 */
export const cite = (reference: Reference, style: StyleName, read = DAY_OF_READING): string => STYLES[style].write(reference, read)

const CODES = { report: 'R', newspaper: 'N', webpage: 'EB', dataset: 'DS' } as const

/** What was published once and for all is the same on whatever day it is read. */
const isDated = ({ kind }: Reference): boolean => kind === 'report' || kind === 'newspaper'

/** The newspaper an article stands in. */
const paperOf = ({ kind, publisher }: Reference): string | undefined => (kind === 'newspaper' ? publisher : undefined)

const fullTitle = ({ title, subtitle }: Reference): string => (subtitle === undefined ? title : `${title}：${subtitle}`)

function gbt(reference: Reference, read: string): string {
  const { kind, author, date, url } = reference
  const named = `${fullTitle(reference)}[${CODES[kind]}${url === undefined ? '' : '/OL'}]`
  const bare = [paperOf(reference), date].filter(Boolean).join(', ') || undefined
  const when = isDated(reference) ? bare : `${date === undefined ? '' : `(${date})`}[${read}]`
  return [author, named, when, url].flatMap((part) => (part === undefined ? [] : `${part}.`)).join(' ')
}

function plain(reference: Reference, read: string): string {
  const { author, title, subtitle, date, url } = reference
  const named = `${author === undefined ? '' : `${author}：`}《${title}》${subtitle === undefined ? '' : `（${subtitle}）`}`
  const told = isDated(reference) ? [paperOf(reference), date] : [date && `${date}更新`, `${read}阅读`]
  return [named, ...told, url].filter(Boolean).join('，')
}

const TEX_TYPES = { report: 'techreport', newspaper: 'article', webpage: 'misc', dataset: 'misc' } as const

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

/** Characters that mean something to TeX become themselves. */
const tex = (text: string): string => oneLine(text).replace(/[\\{}$&#%_~^]/g, (character) => TEX[character] ?? `\\${character}`)

/** Braces would end the field; everything else of an address is read as it stands. */
const texUrl = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Of the entry types both BibTeX and biblatex know. A second pair of braces keeps a corporate author whole. */
function bibtex(reference: Reference, read: string): string {
  const { kind, key, author, title, subtitle, publisher, date, url } = reference
  const institution = publisher ?? author
  const paper = paperOf(reference)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{${tex(author)}}`],
    ['title', tex(title)],
    ['institution', kind === 'report' ? institution && tex(institution) : undefined],
    ['journal', paper && tex(paper)],
    ['year', date?.slice(0, 4)],
    ['date', date],
    ['url', url && texUrl(url)],
    ['urldate', url === undefined || isDated(reference) ? undefined : read],
    ['note', subtitle && tex(subtitle)],
    ['langid', 'chinese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`))
  return `@${TEX_TYPES[kind]}{${key},\n${lines.join('')}}\n`
}

const RIS_TYPES = { report: 'RPRT', newspaper: 'NEWS', webpage: 'ELEC', dataset: 'DATA' } as const

/** A line a field; no value can open a line of its own. */
function ris(reference: Reference, read: string): string {
  const { kind, author, title, subtitle, publisher, date, url } = reference
  const slashes = (day: string): string => day.replaceAll('-', '/')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', RIS_TYPES[kind]],
    ['AU', author],
    ['TI', title],
    ['T2', paperOf(reference)],
    ['PB', kind === 'newspaper' ? undefined : publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date && slashes(date)],
    ['UR', url],
    ['Y2', url === undefined || isDated(reference) ? undefined : slashes(read)],
    ['N1', subtitle],
    ['LA', 'zh'],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`))
  return `${lines.join('')}ER  - \r\n`
}
