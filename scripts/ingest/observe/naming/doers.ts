/** Of a number of things those that did something: 256个社区中，有212个建成了老年食堂 counts communities, not canteens. */
import type { Mention } from '../mention/mention.ts'

export interface Doers {
  readonly deed: string
  /** What did it: 社区. */
  readonly noun: string
  /** Whether the words leave no other name. */
  readonly isWhole: boolean
}

/** 256个社区中，已有 */
const AMONG = /\d(?:万|余|多)*[个家所户名处支]([\u4e00-\u9fff]{1,8}?(?:[(（][\u4e00-\u9fff]{1,4}[)）])?)(?:当)?中,?(?:目前|现|已)*(?:共|现|已)?有?\s*$/
/** 建成了老年食堂 */
const DEED =
  /^(?:已经?|均|都|全部)?((?:建[成立有]|设[立有置]|完成|通过|实[现行施]|开[展设通办]|成立|组建|配[备齐]|达到|取得|获得?|纳入|制定|落实|享受|参加|签订|评为|创建|引入|推行|改造)[^,;。:、\d]{2,16})(?=[,;。)]|$)/

/** Those of a number told before that did something, or bodies behind their number that did, or null. */
export function doersIn({ from, to, unit }: Mention, text: string): Doers | null {
  const behind = text.slice(to, to + REACH)
  const [, body, act = ''] = BODIES.has(unit ?? '') ? (ACTING.exec(behind) ?? []) : []
  if (body !== undefined) return { noun: body, deed: act.replace(COMES_TO, ''), isWhole: true }
  if (unit === '%') return thoseWith(behind)
  const noun = AMONG.exec(text.slice(Math.max(0, from - REACH), from))?.[1]
  const deed = noun === undefined ? undefined : DEED.exec(behind)?.[1]
  return noun === undefined || deed === undefined ? null : { noun, deed: deed.replace('了', ''), isWhole: /[(（]/.test(noun) }
}

/** 80%以上的行政村建有互助养老设施: of whom a share has something, or null. */
function thoseWith(behind: string): Doers | null {
  const [, noun, deed] = WITH.exec(behind) ?? []
  return noun === undefined || deed === undefined ? null : { noun, deed: `${deed.replace('了', '')}的`, isWhole: true }
}

const WITH =
  /^(?:以上)?的((?:(?![未没不尚])[\u4e00-\u9fff]){1,8}?(?:[(（][\u4e00-\u9fff]{1,4}[)）])?)((?:建[有成立]|设[有立]|配[备有]|拥有|用上|参加|加入)了?[\u4e00-\u9fff]{2,14})(?=[,;。]|$)/

/** What bodies are counted in. */
const BODIES: ReadonlySet<string> = new Set(['家', '所', '个'])
/** 68家社会组织捐款捐物折合387万元, 引导128家行业协会减免会费460万元 */
const ACTING =
  /^((?:[\u4e00-\u9fff]{0,4}(?:社会组织|慈善组织|基金会|协会商会|行业协会|商会|企业|单位|院校|高校)))((?:捐[款赠资物助]|认[捐领购]|减免|参与|参加|获评|获得|结对|出资|承接|签约|购买|退还|开展)(?:[^,;。:、\d的]{1,10}|[1-5]A级?))(?=[,;。\d]|$)/
/** 捐款捐物折合, 开展活动共: what leads on to a number. */
const COMES_TO = /了|(?:折合|共计?|合计|累计|总计|约|近|达|超)+$/g

/** How far before and behind a number that may stand. */
const REACH = 32
