/** Tags of HTML as they stand in a Markdown text. */
import { UNREAD, UNSEEN } from './content.ts'
import type { Slice } from './slice.ts'

export interface Tag extends Slice {
  /** In small letters; empty for a comment or a declaration. */
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** A quotation may hold < and >, but no tag: one that nothing closes must not reach over those that follow. */
const QUOTED = ['"', "'"].map((mark) => `=\\s*${mark}(?:[^${mark}<\\r\\n]|<(?![a-z/!?]))*${mark}`).join('|')
const ATTRIBUTES = `[\\s/](?:${QUOTED}|(?!${QUOTED})[^<>])*`
const TAG = `<(?<closes>/?)(?<name>[a-z][\\w-]*)(?<attributes>${ATTRIBUTES})?>`
/** Comments, declarations and tags; what is no tag is text. */
const MARKUP = `<!--[\\s\\S]*?(?:-->|$)|<[!?][^>]*>?|${TAG}`

/** Elements whose text holds no tags. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'iframe'])

/** The tags and comments of a part of the source in order, each behind the last. Raw text that nothing closes ends with the part. */
export function* tagsIn({ from, to }: Slice, text: string): Generator<Tag> {
  const within = text.slice(0, to)
  const markup = new RegExp(MARKUP, 'gi')
  markup.lastIndex = from
  for (let found = markup.exec(within); found; found = markup.exec(within)) {
    const tag = tagOf(found)
    yield tag
    if (!RAW.has(tag.name) || tag.closes) continue
    markup.lastIndex = closingOf(tag, within)
    if (markup.lastIndex === to) yield { ...tag, closes: true, from: to, to }
  }
}

/** The tag that a text is as a whole. */
export function wholeTag(text: string): Tag | undefined {
  const found = new RegExp(`^${TAG}$`, 'i').exec(text)
  return found ? tagOf(found) : undefined
}

function tagOf({ index, groups, 0: { length } }: RegExpExecArray): Tag {
  const { name = '', closes, attributes = '' } = groups ?? {}
  return { name: name.toLowerCase(), closes: closes === '/', attributes, from: index, to: index + length }
}

/** Where the tag that closes an element of raw text stands, or the end of the text. */
function closingOf({ name, to }: Tag, text: string): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = to
  return closing.exec(text)?.index ?? text.length
}

/** Of each opening tag that is closed, which closes it. Told by one look at all: tags that nothing closes may be many. */
export function closings(tags: readonly (Tag | undefined)[]): Map<number, number> {
  const closed = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (const [at, tag] of tags.entries()) {
    if (!tag) continue
    const begun = open.get(tag.name) ?? []
    open.set(tag.name, begun)
    const last = tag.closes ? begun.pop() : undefined
    if (last !== undefined) closed.set(last, at)
    if (!tag.closes) begun.push(at)
  }
  return closed
}

/** The rule that takes an element away as a whole: nobody sees it, or it is a field or a drawing. */
export function ruleOf({ name, attributes }: Tag): string | undefined {
  if (UNSEEN.has(name) || HIDDEN.test(attributes.replace(VALUES, ''))) return 'markdown-hidden'
  if (HIDING_STYLE.test(attributes)) return 'page-hidden'
  return UNREAD.has(name) ? 'page-unread' : undefined
}

const HIDDEN = /\shidden(?=[\s/=]|$)/i
const HIDING_STYLE = /\sstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const VALUES = /"[^"]*"|'[^']*'/g
