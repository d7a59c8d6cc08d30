/** Who owns or runs a home, in the words that stand before 机构 and 床位. */
export const OWNERS = ['公办', '民办', '公建民营', '民营']

/** Any of them, in a pattern. */
export const OWNER = `(?:${OWNERS.join('|')})`
