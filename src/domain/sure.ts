const SURE = 0.5

/** Whether a figure was read with confidence enough; others are marked for an editor and for readers. The browser needs it without the schemas. */
export const isSure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= SURE
