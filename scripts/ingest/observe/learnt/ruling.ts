/** What was decided, and the rule that decided it. */
export interface Ruling<T> {
  readonly value: T
  readonly rule: string
}

export const ruling = <T>(value: T, rule: string): Ruling<T> => ({ value, rule })

/** The rule that said one thing, with what was learnt from annotated reports to be likelier, if that is another. */
export const outvoted = (rule: string, said: string | null, chosen: string): string => (said === chosen ? rule : `${rule}, but likelier ${chosen}`)
