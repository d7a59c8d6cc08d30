/** Programmes of social assistance that are told apart by their names. */
export const PROGRAMMES = ['低保', '特困', '临时救助', '医疗救助']

/** Any of them, in a pattern. */
export const PROGRAMME = `(?:${PROGRAMMES.join('|')})`
