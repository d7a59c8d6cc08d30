/** What the words before leave to a number without a noun of its own. */
import { OF_LINE, type Context, type Discourse, type Noun, type Scope } from './clause.ts'
import { isRunIn } from './runIn.ts'

/** The rule by which a number is of what the words singled out. */
export const SINGLED_OUT = 'noun that was singled out'

/** 最多的是民办非企业单位，共有42万个: what is named last is counted. */
const SUPERLATIVE = /(?:最[多少高低大小]的|其次|再次|排名?第.的)是([\u4e00-\u9fff]{3,})$/
/** 从执行进度看，咸丰最快，为97.2%，来凤只有68.5% */
const LOOKED_AT = /(?:^|[,;。])\s*从([\u4e00-\u9fff]{2,10}(?:进度|率|比例|占比|覆盖面|增幅))(?:来)?看,[^;。]*$/
/** What only shares are of. */
const OF_SHARES = /(?:率|比例|占比|比重|进度|面)$/
/** How far before a number, in characters, that may stand. */
const REACH = 120
/** 养老机构入住率前三位的是 */
const RANKED = /([\u4e00-\u9fff]{2,14}?)(?:排名|排在|位?居|位列)?[前后][一二三四五六七八九十\d]+[位名]?的?(?:市州|县区|区县|县市|[市县区州])?(?:分别)?[是为有]$/

/** The noun of a number that has none of its own: of the words that singled it out, the number, clause or sentence before, or the heading. */
export function inherited(unit: string | null, { left, previous, clauses, at }: Context, scope: Scope, discourse: Discourse): Noun {
  const stated = clauses.map((clause) => scope.reader.left(clause, false)).find(({ object }) => /标准|率|比例|水平|规模|床位|机构数|总数/.test(object))
  const looked = left.object.length < 2 ? LOOKED_AT.exec(scope.text.slice(Math.max(0, at - REACH), at))?.[1] : undefined
  const named = looked ?? clauses.map((clause) => (SUPERLATIVE.exec(clause) ?? RANKED.exec(clause))?.[1]).find((noun) => noun !== undefined)
  if (named !== undefined && (unit === '%' || !OF_SHARES.test(named))) return { noun: named, verb: null, wider: [], rule: SINGLED_OUT }
  if (previous && stated && left.verb === null) return { noun: stated.object, verb: null, wider: [], rule: 'noun of the clause before' }
  if (previous) return { noun: previous.noun, verb: left.verb ?? previous.verb, wider: [], rule: 'noun of the number before' }
  if (discourse.line) return { ...discourse.line, verb: left.verb ?? discourse.line.verb, wider: [], rule: OF_LINE }
  for (const clause of clauses) {
    const phrase = scope.reader.left(clause, false)
    const counted = scope.reader.right(phrase.object).noun || phrase.object
    if (counted.length >= 2)
      return { noun: counted, verb: left.verb ?? phrase.verb, wider: [phrase.subject + phrase.object], rule: 'noun of the clause before' }
  }
  // (三)儿童福利机构。共有62个: a heading that runs on in its paragraph.
  if (isRunIn(discourse.before) && discourse.lead.noun.length >= 2) return { noun: discourse.lead.noun, verb: left.verb, wider: [], rule: 'heading' }
  const recent = discourse.recent.at(-1)
  if (recent) return { noun: recent.noun, verb: left.verb ?? recent.verb, wider: [], rule: 'noun of the sentence before' }
  return { noun: discourse.heading.noun, verb: left.verb, wider: [], rule: 'heading' }
}
