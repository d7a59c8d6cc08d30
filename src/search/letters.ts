/** Queries in Latin letters, which may be pinyin. */

/** Whether a query may be pinyin; what stands between syllables (di'bao) does not count. */
export const isLatin = (query: string): boolean => /^[a-zü' ]*[a-zü][a-zü' ]*$/i.test(query)

/** Whether letters stand in a query that may be pinyin, alone or among characters: dalian 低保. */
export const hasPinyin = (query: string): boolean => /[a-zü]{2}/i.test(query)

/** A query in its words: divided by white space, and between letters and characters. */
export const tokensOf = (query: string): string[] => query.match(/[a-zü']+|[^a-zü'\s]+/gi) ?? []

/** Pinyin as it is compared: di'bao is dibao, lü is lv. */
export const lettersOf = (query: string): string => query.toLowerCase().replace(/['\s]/g, '').replaceAll('ü', 'v')
