import { z } from 'zod'

import { periodSchema } from './date.ts'

/** 类型: in which sense a figure is meant. Keys are the data's words, values the pages'. */
export const MEASURES = {
  level: '存量',
  flow: '期间量',
  share: '占比',
  change_pct: '增幅',
  change_abs: '增量',
  ratio: '倍比',
} as const

/** The same in words that need no knowledge of statistics. */
export const MEASURE_MEANINGS: Readonly<Record<keyof typeof MEASURES, string>> = {
  level: '到某个时候是多少',
  flow: '一段时间里有多少',
  share: '一部分占全体的多少',
  change_pct: '比从前增减了百分之几',
  change_abs: '比从前增减了多少',
  ratio: '是另一个数的几倍',
}

/** 精确性: how exactly a figure is printed. */
export const BOUNDS = { exact: '确数', approx: '约数', min: '下限', max: '上限' } as const

/** What a fact is: something reached, or something planned. */
export const ROLES = { metric: '实绩', target: '目标' } as const

export const measureSchema = z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]])
export const boundSchema = z.enum(Object.keys(BOUNDS) as [Bound, ...Bound[]])
export const roleSchema = z.enum(Object.keys(ROLES) as [Role, ...Role[]])

export type Measure = keyof typeof MEASURES
export type Bound = keyof typeof BOUNDS
export type Role = keyof typeof ROLES

/** 数据: one figure of a report with its meaning. */
export const observationSchema = z.strictObject({
  /** Unique in the report, ASCII, stable while the text around it changes. The figure's anchor in the page. */
  id: z.string().regex(/^[a-z0-9][a-z0-9_.-]*$/),
  /** Catalogue id, or null where the catalogue has no entry. */
  indicator: z.string().nullable(),
  /** The canonical noun phrase, without region and year. */
  name: z.string().min(1),
  /** Number after 万/亿; null where the text gives no definite one (几十万). */
  value: z.number().nullable(),
  /** Canonical unit of `content/catalogue/units.yml`; null for a bare ratio. */
  unit: z.string().nullable(),
  bound: boundSchema,
  measure: measureSchema,
  role: roleSchema,
  /** GB/T 2260 code of the most specific region, or null where it is masked or unknown. */
  region_code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** Official names from the province down, joined by `/`. */
  region: z.string().nullable(),
  period: periodSchema.nullable(),
  /** True where the period is the document's and stands neither in the sentence nor in its section. */
  period_inferred: z.boolean(),
  /** For a change: what it is compared with. */
  base: periodSchema.nullable(),
  theme: z.string(),
  /** As printed, number and unit. */
  text: z.string().min(1),
  /** The sentence it stands in, verbatim. */
  quote: z.string().min(1),
  /** Anchor of its paragraph (`p12`) and of its section (`s3`, or null before the first heading). */
  anchor: z.string(),
  section: z.string().nullable(),
  /** UTF-16 offsets: of txt and md in the decoded file, of other formats in the structured text. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** 0–1: how sure the reading is. */
  confidence: z.number().min(0).max(1),
  /** What speaks against the figure in the report itself, with the arithmetic; null where nothing does. */
  doubt: z.string().nullable(),
})

export type Observation = z.infer<typeof observationSchema>
