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

/** 新增护理型床位350张，眼下共有1205张: behind those that are new, a larger number of all, with no noun of its own. */
const ALL_BESIDE_NEW =
  /新[建增设立](?:成|了)?[^,;。:\d]{0,14}?(\d[\d.]*)(万?)[个家所处座支张间只名][^,;。\d]{0,6}[,;]\s*(?:(?:至|截至)?(?:年末|年底|目前|眼下|现在|至今|全[省市县区州]),?)*(?:(?:累计|总共|共)已?(?:建成|设立|建有|有|达到?|拥有|打造|建立)?|(?:眼下|目前|现)(?:共|已)?有|总[数量](?:已?达到?|增至|为))$/

/** Whether a number is of all there are, told right behind those that are new. */
export function isAllBesideNew({ from, value }: { readonly from: number; readonly value: number | null }, text: string): boolean {
  const [, digits, scale] = ALL_BESIDE_NEW.exec(text.slice(Math.max(0, from - REACH), from)) ?? []
  return digits !== undefined && value !== null && value > Number(digits) * (scale === '' ? 1 : 10_000)
}
