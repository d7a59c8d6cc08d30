/** Stocks told behind what came and went in the year: 注销19家、撤销23家，年末在册563家，其中社会团体87家. */

/** How far before a number, in characters, the words stand that say so, also of its parts. */
const REACH = 60
const IS_THERE = /(?:年末|年底|期末|目前|至今|全[国省市县区州])[^,;。\d]{0,6}(?:在册|实有)([^,;。\d]{0,8}(?:\d[\d.]*万?[家个][^,;。\d]{0,6}[,(]其中[^;。)]*)?)$/
/** 其中当年新登记46家: what came or went, and no part of what there is. */
const CAME_OR_WENT = /新|登记(?!在册)|注销|撤销|成立/

/** Whether a number, or the whole of which it is a part, is so many as there are in the end. */
export function isThereInTheEnd(text: string, at: number): boolean {
  const [, own] = IS_THERE.exec(text.slice(Math.max(0, at - REACH), at)) ?? []
  return own !== undefined && !CAME_OR_WENT.test(own)
}
