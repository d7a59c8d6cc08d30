/** Nouns of shares: what is a part of what. */
import type { Context, Discourse, Scope } from './clause.ts'
import type { Noun } from './clause.ts'

export const SHARE_OF = 'share of'
/** 教育类1985家、文化类534家，合计占76.9%: of all that were told. */
export const TOGETHER = '等合计'
const ALL_TOLD = /(?:^|[,;:])\s*(?:合计|共计|总计|一共|[两三四五六七八九]者)占/

/** 占农村低保对象的40.59%: a part of a whole. */
export function shareOf({ raw, previous, clauses, at: place, shared }: Context, scope: Scope, discourse: Discourse): Noun {
  const among = /([^,;:]{2,24}?)在([^,;:]{2,24}?)(?:里|中|内|当中)?占/.exec(raw)
  if (among) return { noun: `${scope.reader.left(among[1] ?? '', false).object}占${among[2] ?? ''}比例`, verb: null, wider: [], rule: SHARE_OF }
  const at = raw.lastIndexOf('占')
  const part = scope.reader.left(raw.slice(0, at), false).object
  const whole = scope.reader.left(raw.slice(at + 1), false).object.replace(/^到了?/, '')
  // 25-29岁办理结婚登记占结婚总人口比重最大，占38%.
  const told = part === '' && whole.length < 2 ? /^(.{2,}占.{2,}(?:比重|比例))(?:最[大高小低])?$/.exec((clauses[0] ?? '').trim())?.[1] : undefined
  if (told) return { noun: told, verb: null, wider: [], rule: SHARE_OF }
  const group = /^[男女]性?$/.test(part) ? groupIn(scope.text.slice(0, place)) : undefined
  if (group) return { noun: `${group}${part}占比`, verb: null, wider: [], rule: SHARE_OF }
  const together = ALL_TOLD.test(raw) && previous ? `${previous.noun}${TOGETHER}` : undefined
  const subject =
    together ?? (part.length >= 2 || DIVISION.test(part) ? part : (shared?.()?.part.noun ?? previous?.noun ?? discourse.recent.at(-1)?.noun ?? ''))
  const name = whole.length < 2 ? `${subject}占比` : `${subject}占${whole}${/比[例重]?$/.test(whole) ? '' : '比例'}`
  return { noun: name, verb: null, wider: [`${subject}占比`], rule: SHARE_OF }
}

/** 镇占乡级区划的61.1%: a kind of division in one character. */
const DIVISION = /^[镇乡村县市区]$/

/** 60-69周岁老年人口中，男性占49%: the group whose part is told, up to the next semicolon. */
export const groupIn = (ahead: string): string | undefined => /(?:^|[,;:。])([^,;:。]{4,20})中,(?:[^;。]*)$/.exec(ahead)?.[1]?.trim()

/** 由县级财政承担60%: the part that somebody bears, or undefined. */
export function borneBy(raw: string): string | undefined {
  const payer = BORNE.exec(raw)?.[1]
  return payer === undefined ? undefined : `${payer}承担比例`
}

const BORNE = /(?:^|由)\s*([^,;。\d由]{2,8}?)(?:共同)?(?:承担|负担|分担)(?:了|约|近)?$/
