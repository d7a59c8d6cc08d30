/** 句子: how a figure is said, as the catalogue's `sentences.yml` tells it. */
import { z } from 'zod'

import { boundSchema, measureSchema } from './observation.ts'
import { patternSchema } from './pattern.ts'

/** What a way of saying may put in, besides the groups of its own pattern. */
export const SLOTS = ['name', 'thing', 'stem', 'is', 'has', 'about', 'figure', 'amount', 'rate', 'change', 'base', 'printed'] as const

const slotsOf = (say: string): string[] => [...say.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '')
const groupsOf = (source: string): string[] => [...source.matchAll(/\(\?<(\w+)>/g)].map(([, group]) => group ?? '')

/** One way of saying a figure. The first that fits is taken. */
export const wordingSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    /** Which figures it is for; what is left out does not matter. */
    of: z.strictObject({
      measures: z.array(measureSchema).optional(),
      /** Dimensions of `units.yml`. */
      dimensions: z.array(z.string()).optional(),
      bounds: z.array(boundSchema).optional(),
      values: z.array(z.enum(['zero', 'none', 'up', 'down'])).optional(),
      catalogued: z.boolean().optional(),
      /** Whether the name ends in the unit it is counted in: 救助人次, 登记对数. */
      ends: z.boolean().optional(),
      /** Of the name, without its place and time. */
      pattern: patternSchema.optional(),
    }),
    say: z.string().min(3),
    /** The verb of `{is}`, 为 unless told. */
    is: z.string().optional(),
    /** A figure and how it is said: checked by a test. */
    example: z.strictObject({
      name: z.string(),
      value: z.number().nullable(),
      unit: z.string(),
      text: z.string(),
      measure: measureSchema.default('level'),
      bound: boundSchema.default('exact'),
      base: z.string().nullable().default(null),
      catalogued: z.boolean().default(false),
      said: z.string(),
    }),
  })
  .superRefine(({ say, of }, context) => {
    const known = new Set<string>([...SLOTS, ...groupsOf(of.pattern ?? '')])
    const unknown = slotsOf(say).filter((slot) => !known.has(slot))
    if (unknown.length > 0) context.addIssue({ code: 'custom', path: ['say'], message: `nothing is called {${unknown.join('}, {')}}` })
  })
export type Wording = z.infer<typeof wordingSchema>

/** Two indicators whose names differ in one word. */
export const contrastSchema = z.strictObject({
  first: z.string().min(2),
  second: z.string().min(2),
  /** What both are called together: 城乡. */
  joint: z.string().min(2),
})
export type Contrast = z.infer<typeof contrastSchema>

export const sentencesSchema = z.strictObject({
  statements: z
    .array(wordingSchema)
    .min(1)
    .refine(
      (wordings) => Object.keys(wordings.at(-1)?.of ?? { none: true }).length === 0,
      'the last way of saying has to fit every figure: give it an empty `of`',
    ),
  contrasts: z.array(contrastSchema),
  /** Names of standards and averages: they are as high as they are, and nothing is in stock. */
  heights: patternSchema,
  /** Words in which no heading breaks, besides those of the themes. */
  whole: z.array(z.string().min(2)),
})
export type Sentences = z.infer<typeof sentencesSchema>
