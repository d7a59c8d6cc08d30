import type { Measure } from './observation.ts'

const CHANGES: Partial<Record<Measure, string>> = { change_pct: '增幅', change_abs: '增量' }

/** Names that say by themselves that a change is meant. */
const SAYS_CHANGE = /(?:增幅|增速|增量|增长率|增长额|降幅|变化)$/

/** 城乡低保标准增幅: what a figure is of, so that a change is not taken for the thing itself. */
export const measuredName = (name: string, measure: Measure): string => (SAYS_CHANGE.test(name) ? name : name + (CHANGES[measure] ?? ''))
