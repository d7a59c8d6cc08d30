import type { Run } from './document.ts'

/** The runs of a visible range. A run that stands for its slice as a whole keeps the whole slice. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, run.text.length)
    at += run.text.length
    return start < end ? [cut(run, start, end)] : []
  })
}

function cut(run: Run, start: number, end: number): Run {
  const text = run.text.slice(start, end)
  const verbatim = run.end - run.start === run.text.length
  return verbatim ? { ...run, text, start: run.start + start, end: run.start + end } : { ...run, text }
}

/** Lines as one: nothing between Han, a space where two words would run together. */
export function joinRuns(lines: readonly (readonly Run[])[]): Run[] {
  const joined: Run[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const first = line[0]
    const words = last !== undefined && first !== undefined && /[\p{Script=Latin},;]$/u.test(last.text) && /^[\p{Script=Latin}\d]/u.test(first.text)
    if (words && last.end < first.start) joined.push({ text: ' ', start: last.end, end: first.start })
    joined.push(...line)
  }
  return joined
}
