/** 更正: what an editor decided, and how the pages show it. */
import { z } from 'zod'

import { daySchema, yearAsText } from './date.ts'
import { observationSchema } from './observation.ts'

const { period, base } = observationSchema.shape
const changeable = observationSchema
  .pick({ indicator: true, name: true, value: true, unit: true, bound: true, measure: true, role: true, theme: true })
  .extend({ period: z.preprocess(yearAsText, period), base: z.preprocess(yearAsText, base) })

/** What is wrong with a change that says `drop`: a figure that is none has no fields to set. */
function dropFault(change: object): string | undefined {
  if (!('drop' in change)) return undefined
  if (change.drop !== true) return "a figure that is none is marked by 'drop: true': write that, or leave drop out"
  const [field] = Object.keys(change).filter((key) => key !== 'drop')
  return field === undefined ? undefined : `'drop: true' takes the figure away, so ${field} cannot be set beside it: leave out one of the two`
}

/** Says what a change with `drop` is wrong in; the schema alone would say that there is no such field. */
function checkDrop(change: unknown, context: z.RefinementCtx): unknown {
  const message = typeof change === 'object' && change !== null ? dropFault(change) : undefined
  if (message !== undefined) context.addIssue({ code: 'custom', message, path: ['drop'] })
  return change
}

/** 更正: an editor's decision on one figure. The text of the report stays as it is; what was read from it changes. */
export const correctionSchema = z.strictObject({
  /** Which figure: as printed, and words of its sentence. Exactly one must fit, and `is` must hold, or the correction is out of date. */
  expect: z.strictObject({
    text: z.string().min(1),
    quote: z.string().min(1),
    /** What was read and is to be changed. */
    is: changeable.partial().optional(),
  }),
  /** The fields to change, each with its new value; `drop: true` where the number is no figure at all. */
  change: z.preprocess(
    checkDrop,
    z.union([
      changeable.partial().refine((fields) => Object.keys(fields).length > 0, 'name at least one field to change'),
      z.strictObject({ drop: z.literal(true) }),
    ]),
  ),
  /** Why, in a sentence for readers. */
  reason: z.string().min(4, 'this is too short: say in a sentence why, for readers'),
  /** Day of the decision: 2026-11-20. */
  date: daySchema,
})
export type Correction = z.infer<typeof correctionSchema>

/** A correction that was made, as the pages show it. */
export const correctedSchema = z.strictObject({
  /** The figure's id after the correction; null where it was dropped. */
  observation: z.string().nullable(),
  text: z.string(),
  /** Fields that were read otherwise, with the value read and the value set, in words; none where the reading was confirmed. */
  fields: z.array(z.strictObject({ field: z.string(), from: z.string(), to: z.string() })),
  reason: z.string(),
  date: z.string(),
})
export type Corrected = z.infer<typeof correctedSchema>

/** Whether an editor looked at a figure and found it read right. */
export const isConfirmed = ({ observation, fields }: Corrected): boolean => observation !== null && fields.length === 0
