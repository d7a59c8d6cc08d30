import { parseHTML } from 'linkedom'

import { visible, type Document as Report, type Run } from '../document.ts'
import type { Line, Mark } from '../draft.ts'
import { LINE } from '../draft.ts'
import { sliceRuns } from '../runs.ts'
import { isTitleOfChapters } from '../structure/titleHeading.ts'
import { contentRoot, type ElementRule, markElements, titleElement } from './content.ts'
import { type Flowing, flowOf, type Piece } from './flow.ts'
import { hiddenBySheet } from './hiddenBySheet.ts'
import { shown } from './invisible.ts'

export interface ParsedHtml {
  /** The structured text: every visible line of the page, also those that are no part of the report. */
  readonly text: string
  readonly title: readonly Run[]
  readonly lines: readonly Line[]
  /** What the head of the page says. */
  readonly found: Report['found']
}

/** The name of the site behind the title: “_云溪市民政局”, “-云溪政府网”. */
const SITE = /\s*(?:[_|｜]|\s[-–—]\s|(?<![-–—])[-–—](?=[^-–—]{2,20}(?:网|网站|局|厅|部|政府|门户|频道)$)).*$/

/** What programs call a document that nobody gave a title. */
const PLACEHOLDER = /^(?:Microsoft Word\b.*|(?:文档|新建文档|未命名|无标题|無標題|Document|Untitled)(?:文档|文件|document)?\s?\d*)$/iu

/**
 * The lines of a web page. Nothing in it runs; offsets count in the structured text that comes along.
 * What stands outside the article, or in an element of a cleaning rule, is marked to be dropped, not left out.
 */
export function parseHtml(html: string, rules: readonly ElementRule[]): ParsedHtml {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  const body = document.querySelector('body') ?? document.documentElement
  const dropped = markElements(body, rules, hiddenBySheet(document, body))
  const flow = flowOf(body, { dropped, root: contentRoot(body, dropped), heading: titleElement(body, dropped) })
  const head = shown(document.querySelector('head > title')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return { ...assemble(head, flow), found: metadata(document) }
}

/** Puts the lines one below the other and tells each run where it stands. */
function assemble(head: string, flow: readonly Flowing[]): Omit<ParsedHtml, 'found'> {
  const text = new StructuredText()
  const page = head === '' ? [] : text.add([{ text: head }])
  const titled = flow.find((line) => line.title) ?? flow.find((line) => sameTitle(line, head)) ?? titleHeading(flow)
  let title = titled || PLACEHOLDER.test(head) ? [] : page.map(withoutSite)
  const rest = sliceRuns(page, visible(title).length, visible(page).length)
  const lines: Line[] = rest.length > 0 ? [{ mark: LINE, runs: rest, apart: true, drop: 'page-title' }] : []
  for (const line of flow) {
    text.part('\n')
    const mark = placedMark(line.mark, text)
    const runs = text.add(line.pieces)
    if (line === titled) title = runs
    else lines.push({ mark, runs, apart: line.apart, ...(line.drop === undefined ? {} : { drop: line.drop }) })
  }
  return { text: text.toString(), title, lines }
}

/** The text so far. */
class StructuredText {
  #text = ''

  add(pieces: readonly Piece[]): Run[] {
    return pieces.map((piece) => {
      const start = this.#text.length
      this.#text += piece.text
      return { ...piece, start, end: this.#text.length }
    })
  }

  /** Parts what follows from what stands there. */
  part(mark: '\n' | '\t'): void {
    if (this.#text !== '') this.#text += mark
  }

  toString(): string {
    return this.#text
  }
}

/** A table's cells, placed: a tab between two, a line's end between rows. */
function placedMark(mark: Mark, text: StructuredText): Mark {
  if (mark.kind !== 'table') return mark
  const rows = mark.rows.map((row, index) => {
    if (index > 0) text.part('\n')
    return row.map((cell, column) => {
      if (column > 0) text.part('\t')
      return { ...cell, runs: text.add(cell.runs.map(({ text: shown, strong }) => (strong ? { text: shown, strong } : { text: shown }))) }
    })
  })
  return { kind: 'table', rows }
}

/** A page without `h1` may have its title in any line: the one its head begins with. */
function sameTitle(line: Flowing, head: string): boolean {
  const text = textOf(line)
  return line.drop === undefined && text.length >= 4 && head.startsWith(text)
}

/** Of several `h1` the first, where the article begins with it and the others are its chapters. */
function titleHeading(flow: readonly Flowing[]): Flowing | undefined {
  const article = flow.filter(({ drop }) => drop === undefined)
  return isTitleOfChapters(article.map((line) => ({ mark: line.mark, text: textOf(line) }))) ? article[0] : undefined
}

const textOf = ({ pieces }: Flowing): string => pieces.map(({ text }) => text).join('')

function withoutSite(run: Run): Run {
  const text = run.text.replace(SITE, '')
  return text === '' ? run : { ...run, text, end: run.start + text.length }
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
