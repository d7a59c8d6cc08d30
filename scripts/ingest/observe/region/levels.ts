/** Levels of government, each of which gives money of its own. */

const TIERS = ['省', '市', '州', '盟', '县', '区']

/** What prose and headers of tables call them: 中央, 自治区, 省级 … */
export const LEVELS: readonly string[] = ['中央', '自治区', ...TIERS.map((tier) => `${tier}级`)]

/** The source of a pattern that matches a level, 省本级 for 省级 too. */
export const LEVEL = `(?:中央|自治区|[${TIERS.join('')}]本?级)`

/** 省本级 is called 省级. */
export const plainLevel = (text: string): string => text.replace(/(?<=[省市州盟县区])本级/g, '级')
