/** Of a number of things those that did something: 256个社区中，有212个建成了老年食堂 counts communities, not canteens. */
import type { Mention } from '../mention.ts'

export interface Doers {
  readonly deed: string
  /** What did it: 社区. */
  readonly noun: string
}

/** 256个社区中，已有 */
const AMONG = /\d(?:万|余|多)*[个家所户名处支]([\u4e00-\u9fff]{1,8}?)(?:当)?中,?(?:目前|现|已)*(?:共|现|已)?有?\s*$/
/** 建成了老年食堂 */
const DEED =
  /^(?:已经?|均|都|全部)?((?:建[成立有]|设[立有置]|完成|通过|实[现行施]|开[展设通办]|成立|组建|配[备齐]|达到|取得|获得?|纳入|制定|落实|享受|参加|签订|评为|创建|引入|推行|改造)[^,;。:、\d]{2,16})(?=[,;。)]|$)/

/** Those of a number told before that did something, or null. */
export function doersIn({ from, to, unit }: Mention, text: string): Doers | null {
  const noun = unit === '%' ? undefined : AMONG.exec(text.slice(Math.max(0, from - REACH), from))?.[1]
  const deed = noun === undefined ? undefined : DEED.exec(text.slice(to, to + REACH))?.[1]
  return noun === undefined || deed === undefined ? null : { noun, deed: deed.replace('了', '') }
}

/** How far before and behind a number that may stand. */
const REACH = 32
