/** What stands behind a number and 为 says which of those counted before it are: 特困人员4.3万人，7815人为集中供养. */
import type { Context } from './clause.ts'
import { withObject, type PhraseReader } from './phrase.ts'

export const COMPLEMENT = 'what they are'

/** 为集中供养, 均为公办; 由福利机构集中养育, 在社会散居. */
const SAID = /^\s*(?:[均都]?(?:为|是|系|属于)|(?:由|在)(?:[\u4e00-\u9fff]{0,8}(?=集中|分散)|社会(?=散居)))([\u4e00-\u9fff]{2,14})$/
/** 其中7815人, 另有59家: before the number stands no noun of its own. */
const NO_NOUN = /^[,，;；:：、。\s]*(?:其中|另有?|还有|有|约|近)*$/
/** 为近三年新建, 为全省最多, 为历年来第一: what is said of them is no kind. */
const NO_KIND = /新[建增设办]|^(?:近|历年|全[国省市县区]|当年|首|第|最|同期)|[最第]/
/** 共有特困人员5210人，其中集中供养1340人: the manner is of the persons told before. */
export const MANNER = /^(?:集中|分散|机构|社会散居|散居)(?:供养|养育|照料)?(?:对象|人员|(?:年|月)?(?:人均|平均)?标准)?$/
/** 公办, 专职: what narrows the noun before, and is none itself. */
const LONGEST_ADJECTIVE = 3
const IS_NOUN = /[人员者户生童老]$/

/**
 * The words that say so, or undefined.
 * @param right the text after the number, or after the row it stands in, to the end of the clause
 */
export function complementOf({ raw, previous }: Context, right: string, reader: PhraseReader): string | undefined {
  const said = SAID.exec(right)?.[1]
  if (said === undefined || previous === undefined || !NO_NOUN.test(raw) || NO_KIND.test(said)) return undefined
  if (MANNER.test(said) || isAdjective(said)) return said
  // 120人为老人服务 tells for whom.
  return reader.right(said).predicate === '' && reader.left(said, false).verb === null ? said : undefined
}

const isAdjective = (said: string): boolean => said.length <= LONGEST_ADJECTIVE && !IS_NOUN.test(said)

/** What stands around the number if it is read as 其中集中供养7815人. */
export const asPart = (context: Context, said: string): Context => ({ ...context, raw: `其中${said}`, left: withObject(context.left, said) })
