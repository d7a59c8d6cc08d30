import type { Measure } from './observation.ts'

/** Whether a measure is that of a change; none is told as ''. The browser needs it without the schemas. */
export const isOfChange = (measure: Measure | ''): boolean => measure === 'change_pct' || measure === 'change_abs'

/** Whether a figure is a change and not what it is a change of. */
export const isChange = ({ measure }: { readonly measure: Measure }): boolean => isOfChange(measure)
