/**
 * Markdown's inline content as runs.
 *
 * A text node's value is its slice of the source without backslashes, with entities decoded and with the indentation of
 * continued lines taken out. Walking both side by side tells where each visible character stands.
 */
import type { Html, Parent, PhrasingContent } from 'mdast'

import type { Run } from '../document.ts'
import { joinRuns } from '../runs.ts'
import { entityAt } from './entity.ts'
import { dropOf, taggedIn, type Inline } from './inlineTags.ts'
import { shownRuns } from './invisible.ts'
import { raised } from './raised.ts'
import { type Slice, verbatim } from './slice.ts'
import { WIDE } from './space.ts'

interface Piece extends Run {
  /** The piece stands for a line's end. */
  readonly ends?: true
}

/** The lines of inline content, each a list of runs; empty lines and what a rule takes away are left out. */
export const phrasing = (nodes: readonly PhrasingContent[], text: string): Run[][] => linesOf(taggedIn(nodes), text)

/** What inline content has that is no part of the text, line by line, with the rule that takes it: comments, what is struck through, what nobody sees. */
export function droppedIn(nodes: readonly PhrasingContent[], text: string): { readonly drop: string; readonly runs: readonly Run[] }[] {
  const within = (inlines: readonly Inline[]): { drop: string; runs: readonly Run[] }[] =>
    inlines.flatMap((node) => {
      if (isComment(node)) return verbatim(sliceOf(node), text).map(({ runs }) => ({ drop: 'markdown-comment', runs }))
      if (!('children' in node)) return []
      const children = node.type === 'tagged' ? node.children : taggedIn(node.children)
      const drop = dropOf(node, text)
      return [...(drop === undefined ? [] : linesOf(children, text).map((runs) => ({ drop, runs }))), ...within(children)]
    })
  return within(taggedIn(nodes))
}

const isComment = (node: Inline): node is Html => node.type === 'html' && /^<[!?]/.test(node.value)
const sliceOf = ({ position }: PhrasingContent): Slice => ({ from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 })

function linesOf(nodes: readonly Inline[], text: string): Run[][] {
  const lines: Run[][] = [[]]
  for (const { ends, ...run } of nodes.flatMap((node) => piecesOf(node, text, false))) {
    if (ends) lines.push([])
    else if (run.text !== '') lines.at(-1)?.push(...shownRuns(run))
  }
  return lines.map(trimmed).filter((runs) => runs.length > 0)
}

/** Several lines as one. */
export const flow = (lines: readonly (readonly Run[])[]): Run[] => joinRuns(lines)

/** The lines of a cell as one, in which two numbers below each other stay two. */
export const stacked = (lines: readonly (readonly Run[])[]): Run[] =>
  flow(
    lines.map((line, index) => {
      const [last, first] = [lines[index - 1]?.at(-1), line[0]]
      const numbers = last && first && /\d$/.test(last.text) && /^\d/.test(first.text)
      return numbers ? [{ text: WIDE, start: last.end, end: first.start }, ...line] : line
    }),
  )

function piecesOf(node: Inline, text: string, strong: boolean): Piece[] {
  if (dropOf(node, text) !== undefined || isComment(node)) return []
  if (node.type === 'tagged') return taggedPieces(node, text, strong)
  const slice = sliceOf(node)
  if ('children' in node) {
    const pieces = taggedIn(node.children).flatMap((child) => piecesOf(child, text, strong || node.type === 'strong'))
    return node.type === 'delete' ? [markAt(slice.from, text), ...pieces, markAt(slice.to - DASH.length, text)] : pieces
  }
  return ownPieces(node, slice, text).map((piece) => (strong ? { ...piece, strong } : piece))
}

/** The dash of a range (80~~89岁), which strikes nothing through. */
const DASH = '~~'
const markAt = (from: number, text: string): Piece => ({ text: text.slice(from, from + DASH.length), start: from, end: from + DASH.length })

/** What stands between two tags; of raised digits one piece for both tags and what is between. */
function taggedPieces({ tag, children, slice }: Extract<Inline, { type: 'tagged' }>, text: string, strong: boolean): Piece[] {
  const pieces = children.flatMap((child) => piecesOf(child, text, strong || tag === 'b' || tag === 'strong'))
  const shown = pieces.map((piece) => piece.text).join('')
  const told = tag === 'sup' ? raised(shown) : shown
  return told === shown ? pieces : [{ text: told, start: slice.from, end: slice.to }]
}

function ownPieces(node: Exclude<PhrasingContent, Parent>, slice: Slice, text: string): Piece[] {
  const whole = { start: slice.from, end: slice.to }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return aligned(node.value, slice, text)
    case 'html':
      return LINE_BREAK.test(node.value) ? [{ ...whole, text: '', ends: true }] : aligned(node.value, slice, text)
    case 'break':
      return [{ ...whole, text: '', ends: true }]
    case 'image':
    case 'imageReference':
      return [{ ...whole, text: (node.alt ?? '').replace(/\s+/g, ' ') }]
    case 'footnoteReference':
      return [{ ...whole, text: text.slice(slice.from, slice.to) }]
    default:
      return []
  }
}

const LINE_BREAK = /^<br\s*\/?>$/i

/** A value piece by piece beside its source. What cannot be told apart stands for the rest of the slice as a whole. */
function aligned(value: string, { from, to }: Slice, text: string): Piece[] {
  const pieces: Piece[] = []
  let at = from
  let done = 0
  const push = (length: number, end: number, ends?: true): void => {
    pieces.push(ends ? { text: '', start: at, end, ends } : { text: value.slice(done, done + length), start: at, end })
    done += length
    at = end
  }
  while (done < value.length && at < to) {
    const entity = entityAt(text, at, to)
    const ending = ENDING.exec(value.slice(done, done + 2))?.[0]
    const same = shared(value, done, text, at, to)
    if (entity && !value.startsWith(entity, done)) push(String.fromCodePoint(value.codePointAt(done) ?? 0).length, at + entity.length)
    else if (ending && ENDING.test(text.slice(at, to))) push(ending.length, at + ending.length, true)
    else if (same > 0) push(same, at + same)
    else at += 1
  }
  if (done < value.length) pieces.push({ text: value.slice(done).replace(/\s+/g, ' '), start: from, end: to })
  return pieces
}

const ENDING = /^(?:\r\n|[\r\n])/

/** How many characters value and source have in common from here, within a line and up to an entity. */
function shared(value: string, done: number, text: string, at: number, to: number): number {
  let length = 0
  while (at + length < to && done + length < value.length && value[done + length] === text[at + length] && !/[\r\n]/.test(text.charAt(at + length))) {
    if (length > 0 && text[at + length] === '&') break
    length++
  }
  return length
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    const lead = index === 0 ? run.text.length - run.text.trimStart().length : 0
    const text = index === runs.length - 1 ? run.text.slice(lead).trimEnd() : run.text.slice(lead)
    if (text === '') return []
    return run.end - run.start === run.text.length ? [{ ...run, text, start: run.start + lead, end: run.start + lead + text.length }] : [{ ...run, text }]
  })
}
