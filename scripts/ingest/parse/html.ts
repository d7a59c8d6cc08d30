import { parseHTML } from 'linkedom'

import type { Document as Report, Run } from '../document.ts'
import type { Line } from '../draft.ts'
import { contentRoot, type ElementRule, markElements } from './content.ts'
import { type Flowing, flowOf } from './flow.ts'

export interface ParsedHtml {
  /** The structured text: every visible line of the page, also those that are no part of the report. */
  readonly text: string
  readonly title: readonly Run[]
  readonly lines: readonly Line[]
  /** What the head of the page says. */
  readonly found: Report['found']
}

/**
 * The lines of a web page. Nothing in it runs; offsets count in the structured text that comes along.
 * What stands outside the article, or in an element of a cleaning rule, is marked to be dropped, not left out.
 */
export function parseHtml(html: string, rules: readonly ElementRule[]): ParsedHtml {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  const body = document.querySelector('body') ?? document.documentElement
  const dropped = markElements(body, rules)
  const heading = [...body.querySelectorAll('h1')].find((element) => ![...dropped.keys()].some((other) => other.contains(element)))
  const head = document.querySelector('head > title')?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  const flow = flowOf(body, { dropped, root: contentRoot(body, dropped), heading })
  return { ...assemble(head, flow), found: metadata(document) }
}

/** Puts the lines one below the other and tells each run where it stands. */
function assemble(head: string, flow: readonly Flowing[]): Omit<ParsedHtml, 'found'> {
  let text = ''
  const place = (pieces: readonly Pick<Run, 'text' | 'strong'>[]): Run[] =>
    pieces.map((piece) => {
      const start = text.length
      text += piece.text
      return { ...piece, start, end: text.length }
    })
  const titled = flow.find((line) => line.title)
  const pageTitle = head === '' ? [] : place([{ text: head }])
  const lines: Line[] = pageTitle.length > 0 && titled ? [{ mark: { kind: 'line' }, runs: pageTitle, apart: true, drop: 'page-title' }] : []
  let title: readonly Run[] = titled ? [] : pageTitle
  for (const { title: isTitle, pieces, mark, ...line } of flow) {
    if (text !== '') text += '\n'
    const rows =
      mark.kind === 'table'
        ? mark.rows.map((row, index) =>
            row.map((cell, column) => ({ ...cell, runs: place(separated(cell.runs, index, column)).slice(index + column > 0 ? 1 : 0) })),
          )
        : []
    const runs = place(pieces)
    if (isTitle) title = runs
    else lines.push({ ...line, runs, mark: mark.kind === 'table' ? { kind: 'table', rows } : mark })
  }
  return { text, title, lines }
}

/** A cell's text behind what parts it from the cell before: a tab, or a line's end before the first of a row. */
function separated(runs: readonly Run[], row: number, column: number): readonly Pick<Run, 'text' | 'strong'>[] {
  const pieces = runs.map(({ text, strong }) => (strong ? { text, strong } : { text }))
  if (column > 0) return [{ text: '\t' }, ...pieces]
  return row > 0 ? [{ text: '\n' }, ...pieces] : pieces
}

/** Government sites name source and date in the head. */
function metadata(document: Document): Report['found'] {
  const content = (names: readonly string[]): string | undefined =>
    [...document.querySelectorAll('meta[name]')]
      .find((meta) => names.includes(meta.getAttribute('name')?.toLowerCase() ?? ''))
      ?.getAttribute('content')
      ?.trim()
  const publisher = content(['contentsource'])
  const date = /^\d{4}-\d{2}-\d{2}/.exec(content(['pubdate', 'publishdate']) ?? '')?.[0]
  return { ...(publisher ? { publisher } : {}), ...(date ? { date } : {}) }
}
