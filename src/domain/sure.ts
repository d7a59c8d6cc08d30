/** A figure read with less confidence than this is marked for an editor and for readers. The browser needs it without the schemas. */
export const SURE = 0.5
