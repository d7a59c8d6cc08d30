/** How far a reader got in a list of results. It is kept in the entry of the history, so that the way back leads to where one was. */
export interface Progress {
  /** The buttons pressed to see more, in order, as the list of results calls them. */
  readonly pressed: readonly string[]
  /** Pixels the page was scrolled down. */
  readonly scroll: number
  /** Address of the link last followed, which gets the focus again; empty where none was. */
  readonly followed: string
}

export const NO_PROGRESS: Progress = { pressed: [], scroll: 0, followed: '' }

/** @param state of an entry of the history; what is not ours counts as no progress */
export function readProgress(state: unknown): Progress {
  if (typeof state !== 'object' || state === null) return NO_PROGRESS
  const { pressed, scroll, followed } = state as Record<string, unknown>
  return {
    pressed: Array.isArray(pressed) ? pressed.filter((button) => typeof button === 'string') : [],
    scroll: typeof scroll === 'number' ? scroll : 0,
    followed: typeof followed === 'string' ? followed : '',
  }
}

/** Goes back to where a reader was. @param list holds the links */
export function returnTo({ scroll, followed }: Progress, list: Element): void {
  const link = [...list.querySelectorAll('a')].find((one) => one.getAttribute('href') === followed)
  link?.focus({ preventScroll: true })
  scrollTo({ top: scroll, behavior: 'instant' })
}
