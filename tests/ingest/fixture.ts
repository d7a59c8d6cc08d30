/** Documents for tests, made by the steps themselves. */
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { originSchema } from '../../src/domain/report.ts'
import type { Block, Document, Format, Run } from '../../scripts/ingest/document.ts'
import { visible } from '../../scripts/ingest/document.ts'
import type { Draft } from '../../scripts/ingest/draft.ts'
import type { Checked } from '../../scripts/ingest/doubts.ts'
import { observe } from '../../scripts/ingest/observe.ts'
import { parse } from '../../scripts/ingest/parse.ts'
import { readDocument } from '../../scripts/ingest/pipeline.ts'

export const catalogue = readCatalogue()

const source = (format: Format) => ({ file: `report.${format}`, slug: 'report', format, origin: originSchema.parse({}) })

export const draftOf = (text: string, format: Format = 'txt'): Draft => parse({ ...source(format), text }, catalogue.cleaning)

export const documentOf = (text: string, format: Format = 'txt'): Document =>
  readDocument({ ...source(format), bytes: new TextEncoder().encode(text) }, catalogue.cleaning)

/** All runs of a document, wherever they stand. */
export const runsOf = ({ title, blocks, dropped }: Document): Run[] => [...title, ...blocks.flatMap(runsOfBlock), ...dropped.flatMap(({ runs }) => runs)]

const runsOfBlock = (block: Block): readonly Run[] => (block.kind === 'table' ? block.rows.flat().flatMap(({ runs }) => runs) : block.runs)

/** The visible text of each block; of a table the text of each cell. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ runs }) => visible(runs)) : [visible(block.runs)]))

/** Blocks in short, for comparing: kind and text, headings with their level. */
export const outline = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.kind === 'table') return `table ${block.rows.map((row) => row.map(({ runs }) => visible(runs)).join(' | ')).join(' / ')}`
    return `${block.kind === 'heading' ? `h${block.level}` : block.kind} ${visible(block.runs)}`
  })

/** Figures of Markdown lines below a title of Hunan's statistics as `name value unit measure period region`. */
export const tableFigures = (...lines: string[]): string[] =>
  observe(documentOf(`# 湖南省2021年统计\n\n${lines.join('\n')}\n`, 'md'), catalogue).observations.map(({ name, value, unit, measure, period, region }) =>
    [name, value, unit, measure, period, region].filter((field) => field !== null).join(' '),
  )

/** A figure as it is checked for doubts: homes for the elderly of a province in a year, unless told. */
export const checked = (text: string, value: number, more: Partial<Checked> = {}): Checked => ({
  indicator: null,
  name: '养老机构数',
  value,
  unit: '家',
  bound: 'exact',
  measure: 'level',
  role: 'metric',
  region: '江苏省',
  period: '2020',
  period_inferred: false,
  base: null,
  text,
  quote: '',
  ...more,
})
