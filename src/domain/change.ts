import type { Measure } from './observation.ts'

/** Whether a figure is a change and not what it is a change of. The browser needs it without the schemas. */
export const isChange = ({ measure }: { readonly measure: Measure }): boolean => measure === 'change_pct' || measure === 'change_abs'
