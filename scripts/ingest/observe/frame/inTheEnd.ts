/** What there is in the end, behind what was registered and struck off. */

/** How far before a number, in characters, the words stand that say so, also of its parts. */
const REACH = 60
const IS_THERE =
  /(?:年末|年底|期末|目前|至今|全[国省市县区州])[^,;。\d]{0,6}(?:在册|实有)[^,;。\d]{0,8}(?:\d[\d.]*万?[家个](?:[^,;。\d]{0,6})?[,(]其中[^;。)]*)?$/

/** 注销19家、撤销23家，年末在册563家，其中社会团体87家: whether a number, or the whole of which it is a part, is so many as there are in the end. */
export const isThereInTheEnd = (text: string, at: number): boolean => IS_THERE.test(text.slice(Math.max(0, at - REACH), at))
