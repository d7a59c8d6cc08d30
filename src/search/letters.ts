/** Queries in Latin letters, which may be pinyin. */

/** Whether a query may be pinyin; what stands between syllables (di'bao) does not count. */
export const isLatin = (query: string): boolean => /^[a-zü' ]*[a-zü][a-zü' ]*$/i.test(query)

/** Pinyin as it is compared: di'bao is dibao, lü is lv. */
export const lettersOf = (query: string): string => query.toLowerCase().replace(/['\s]/g, '').replaceAll('ü', 'v')
