import type { Observation } from '../domain/observation.ts'

/** What is read of a figure to tell whether it counts all there is of a thing. */
export type Counted = Pick<Observation, 'name' | 'text' | 'quote' | 'bound' | 'measure' | 'role'>

/** 全市, and what is counted in the same breath: 全市737个城市社区和. */
const ALL = /全[国省市县区州](?:(?:共)?有)?(?:\d+[^，。；！？]{1,8}[和、与及])*$/

/**
 * The thing of which a figure counts all there is: 城市社区 where 全市737个城市社区 did something, 县 where 全省91个县 did. Its name (履行联防联控责任的城市社区数)
 * only says what they did.
 * @returns undefined where it may count a part of them
 */
export function countedThing({ name, text, quote, bound, measure, role }: Counted): string | undefined {
  const thing = /的([^的]+)数$/.exec(name)?.[1]
  if (thing === undefined || bound !== 'exact' || measure !== 'level' || role !== 'metric') return undefined
  const at = quote.indexOf(text + thing)
  return at > 0 && ALL.test(quote.slice(0, at)) ? thing : undefined
}
