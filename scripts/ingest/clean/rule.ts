import type { CleaningRule } from '../../../src/domain/catalogue.ts'

type Written = Extract<CleaningRule, { pattern: string }>
export type Zone = Written['where']

/** A rule about lines, ready to be asked. */
export interface LineRule extends Omit<Written, 'finds'> {
  readonly regex: RegExp
  readonly finds: { readonly publisher?: RegExp | undefined; readonly date?: RegExp | undefined }
}

/** Navigation comes in short lines; longer ones are never asked, which also bounds the time. */
const LONGEST = 400

export function compileRules(rules: readonly CleaningRule[]): LineRule[] {
  const regex = (source: string): RegExp => new RegExp(source, 'u')
  return rules.flatMap((rule) => {
    if (!('pattern' in rule)) return []
    const { publisher, date } = rule.finds ?? {}
    const finds = { publisher: publisher ? regex(publisher) : undefined, date: date ? regex(date) : undefined }
    return [{ ...rule, regex: regex(rule.pattern), finds }]
  })
}

/** The first rule of these zones that takes the text. */
export function ruleFor(text: string, rules: readonly LineRule[], zones: readonly Zone[]): LineRule | undefined {
  return text === '' || text.length > LONGEST ? undefined : rules.find((rule) => zones.includes(rule.where) && rule.regex.test(text))
}
