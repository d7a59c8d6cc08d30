/** Marriages registered in places other than those the two belong to: “跨省通办”方面，共受理结婚197对. */

/** What a sentence that is about such registrations calls them (跨省通办), or undefined. */
export const doneElsewhere = (ahead: string): string | undefined => ELSEWHERE.exec(ahead.slice(-SENTENCE))?.[1]

/** What a heading calls them, or undefined. */
export const headedElsewhere = (heading: string): string | undefined => HEADED.exec(heading)?.[1]

/** How far before a number, in characters, such a sentence may begin. */
const SENTENCE = 60
const ELSEWHERE = /(?:^|[;。])\s*["“]?([跨全][省市县区]通办)["”]?(?:方面|业务|中)?,?(?:共|已|累计|全年)*(?:受理|办理|登记)[^;。]*$/
const HEADED = /^[\d.、()（）一二三四五六七八九十\s]*["“]?([跨全][省市县区]通办)["”]?[。:]?\s*$/
