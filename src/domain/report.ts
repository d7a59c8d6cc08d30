import { z } from 'zod'

import { correctedSchema } from './correction.ts'
import { dateSchema, periodSchema } from './date.ts'
import { observationSchema } from './observation.ts'

export const SOURCE_KINDS = { original: '原文', retold: '据原文改写' } as const

/** 文献类型: as what the original was published. A report is cited by who published it, an article by the paper it stands in. */
export const PUBLISHED_AS = ['report', 'newspaper', 'webpage'] as const
export type PublishedAs = (typeof PUBLISHED_AS)[number]

/** `<file name>.origin.yml`: where a document comes from. Every field may be left out; the text is asked then. */
export const originSchema = z.strictObject({
  /** Title of the original. */
  title: z.string().min(1).optional(),
  /** Who published the original; of an article the newspaper. */
  publisher: z.string().min(1).optional(),
  /** A report unless told. */
  published_as: z.enum(PUBLISHED_AS).optional(),
  author: z.string().min(1).optional(),
  /** Publication date of the original: 2020-12-25, 2021-06 or 2021. */
  date: dateSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Reporting region: official names from the province down, joined by `/`. */
  region: z.string().min(1).optional(),
  /** Reporting period: 2020, 2016/2020, 2020-01/2020-06. */
  period: periodSchema.optional(),
  /** Rights in the original, one sentence. */
  rights: z.string().min(1).optional(),
  source_kind: z.enum(['original', 'retold']).default('original'),
})
export type Origin = z.infer<typeof originSchema>

/** 章节: a heading of the report's body. */
export const sectionSchema = z.strictObject({
  anchor: z.string(),
  title: z.string(),
  /** 2 for the first level below the title, 3 for the next … */
  level: z.int().min(2).max(6),
})
export type Section = z.infer<typeof sectionSchema>

/** What region and reporting period of a report were found on. */
export const GROUNDS = {
  origin: '来源文件写明',
  title: '标题',
  publisher: '发布单位',
  opening: '开头几段',
  date: '发布日期',
  text: '全文',
  dateline: '电头',
  imprint: '页脚的单位',
  file: '文件名',
  none: '没有找到',
} as const
export type Ground = keyof typeof GROUNDS

export const evidenceSchema = z.strictObject({
  ground: z.enum(Object.keys(GROUNDS) as [Ground, ...Ground[]]),
  /** The words it was found in. */
  quote: z.string(),
  /** 0–1: how sure it is. */
  confidence: z.number().min(0).max(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** A region or period surer than this needs no editor. */
export const SURE_SETTING = 0.7

/** Front matter of `content/reports/<slug>.mdx`. */
export const reportSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  /** The origin of the text; `title` is the original's title. */
  origin: originSchema,
  /** Name of the file in the sources folder. */
  source: z.string(),
  /** SHA-256 (hex) of the source's bytes. */
  digest: z.string(),
  region_code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  region: z.string().nullable(),
  period: periodSchema.nullable(),
  /** Where region and period were found, and how sure that is. */
  evidence: z.strictObject({ region: evidenceSchema, period: evidenceSchema }),
  sections: z.array(sectionSchema),
  observations: z.array(observationSchema),
  /** What an editor corrected of it. */
  corrections: z.array(correctedSchema),
  /** What cleaning took away, with the name of the rule that did. */
  dropped: z.array(z.strictObject({ rule: z.string(), text: z.string() })),
  /** Numerals that are no fact, counted by role (date, duration, threshold, label, boilerplate). */
  numerals: z.record(z.string(), z.int().nonnegative()),
  /** Numerals nobody could read: listed for an editor. */
  unread: z.array(z.strictObject({ text: z.string(), start: z.int().nonnegative(), quote: z.string() })),
})
export type Report = z.infer<typeof reportSchema>
