import type { Mention } from './mention.ts'

/** A mention with the unit, and where a scale goes with that the value, that a rule gives it. */
export const inUnit = (mention: Mention, unit: string | null, unitRule: string, value = mention.value): Mention => ({ ...mention, unit, unitRule, value })
