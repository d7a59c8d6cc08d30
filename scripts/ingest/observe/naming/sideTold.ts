/** Town or country: which of the two a figure is of where the words that name it do not say. */
import type { Told } from '../statement.ts'
import { wordsSince } from './ownWords.ts'
import { SIDES } from './plainly.ts'

/** How far before a number, in characters, its side may be told. */
const LONGEST_MEMBER = 120
/** How many figures back one may tell that the paragraph is still of its side. */
const NEAR = 4
const TOWN = /城[市镇]|城乡/
const COUNTRY = /农村|乡村|农牧区|城乡/
/** What is parted into both, or counted together. */
const OF_BOTH = /合计|共计|总计|全年累计/
/** Programmes that town and country have each of their own. */
const PROGRAMMES = ['低保', '特困', '五保']

type Side = '城市' | '农村'
/** Both of them. */
export const BOTH_SIDES: readonly Side[] = ['城市', '农村']

/** The one side that words tell of, or null where they tell of none or of both. */
function sideIn(words: string): Side | null {
  const [town, country] = [TOWN.test(words), COUNTRY.test(words)]
  return town === country ? null : town ? '城市' : '农村'
}

/**
 * 农村低保对象32.5万人，全年支出1.9亿元; 农村低保对象32.5万人。上半年发放2318万元: the side that the member of the sentence, or the paragraph that it goes
 * on with, tells of; null where none does, or where the figure is parted into both.
 * @param name what the figure is called without a side
 */
export function sideTold(name: string, { from, to }: { readonly from: number; readonly to: number }, { text, figures, discourse }: Told): Side | null {
  if (isBehindPart({ text, figures, from }, discourse.named.at(-1) ?? '')) return null
  const member = text.slice(Math.max(text.lastIndexOf(';', from) + 1, text.lastIndexOf('。', from) + 1, from - LONGEST_MEMBER), from)
  // 其中农村5115万元: what is parted behind it is of both.
  if (OF_BOTH.test(member) || /^,?其中/.test(text.slice(to))) return null
  const side = sideIn(member)
  if (side !== null || SIDES.test(text)) return side
  const lead = sideIn(discourse.lead.text)
  const before = discourse.named.slice(-NEAR).findLast((one) => SIDES.test(one))
  const isSame = PROGRAMMES.some((programme) => discourse.lead.text.includes(programme) && name.includes(programme))
  return isSame && lead !== null && before !== undefined && sideIn(before) === lead ? lead : null
}

/**
 * 低保对象171万人，其中农村143万人，特困人员14万人: whether the words since the figure before, a part, speak of another programme than that is of, and of no side.
 * @param last the name of the figure before
 */
export function isBehindPart({ text, figures, from }: Pick<Told, 'text' | 'figures'> & { readonly from: number }, last: string): boolean {
  const own = wordsSince({ text, figures, from })
  const isOfOther = /^[,;]/.test(own) && !SIDES.test(own) && PROGRAMMES.some((programme) => own.includes(programme) && !last.includes(programme))
  return isOfOther && OF_PART.test(text.slice(0, from - own.length))
}

const OF_PART = /其中[^,;。]*$/
