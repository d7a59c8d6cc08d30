/** How something stands to what others have (仅相当于全省平均水平的92%), and is no level of its own. */
import type { Context, Discourse, Scope } from './clause.ts'

/** The rule that names it so. */
export const STANDS_TO = 'standing to an average'
const STANDING = /[,，]?(?:仅|只|还|约|已)?(?:相当于|达到?|为|是|只有)((?:全[国省市区县]|当地|同期)[^,;。\d]{0,6}(?:平均水平|平均标准|平均数|平均))的$/

/** The noun of such a share, or undefined. */
export function standingOf({ raw, clauses, previous }: Context, scope: Scope, discourse: Discourse): string | undefined {
  const standing = STANDING.exec(raw)
  if (!standing) return undefined
  const own = scope.reader.left(raw.slice(0, standing.index), false).object
  const compared = own || (clauses[0]?.replace(/(?:仍|还)?(?:偏|较)[高低]$/, '') ?? previous?.noun ?? discourse.recent.at(-1)?.noun ?? '')
  return compared === '' ? undefined : `${compared}相当于${standing[1] ?? ''}的比例`
}
