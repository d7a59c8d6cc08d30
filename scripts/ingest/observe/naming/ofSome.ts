/** Figures of some, or of the rest, of what an indicator counts all of. */
import type { Indicator } from '../../../../src/domain/catalogue.ts'

/** 26个乡镇中有9个没有敬老院: some of those counted. */
const OF_SOME = /(?:当?中|里),?[还仍已只仅]?有$/
/** 其余六市州均为738元: what holds of the rest, and not of all. */
const OF_REST = /(?:其余|其他|其它|余下|剩下)的?[^,;。\d]{0,10}(?:均|都|各|则)[^,;。\d]{0,4}$/
/** 覆盖18个乡镇231个村: so many divisions that something reached. */
const REACHED = /(?:覆盖|涉及|惠及|走进|走遍|深入|延伸到|辐射|分布在)(?:了|到|全[省市县区])*的?(?:\d[\d.,]*[^\d,;。]{1,8}[、和与及]?)*$/
const DIVISIONS = /镇|乡|村|社区|街道|[县市区]数/

/**
 * Whether the words before a number narrow it to some of what an indicator counts.
 * @param ahead the text before the number, folded
 */
export const isOfSome = ({ name }: Indicator, ahead: string): boolean =>
  OF_SOME.test(ahead) || OF_REST.test(ahead) || (REACHED.test(ahead) && DIVISIONS.test(name))
