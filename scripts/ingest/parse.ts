import type { CleaningRule } from '../../src/domain/catalogue.ts'
import type { Format } from './document.ts'
import type { Draft, Line } from './draft.ts'
import { parseHtml } from './parse/html.ts'
import { parseMarkdown } from './parse/md.ts'
import { parseText } from './parse/txt.ts'

const FORMATS: Readonly<Record<string, Format>> = { txt: 'txt', md: 'md', markdown: 'md', html: 'html', htm: 'html' }

/** The format of a file by its extension; undefined for one nobody reads. */
export const formatOf = (file: string): Format | undefined => FORMATS[/\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '']

/** The extensions ingest reads, for messages. */
export const EXTENSIONS = Object.keys(FORMATS).map((extension) => `.${extension}`)

/** A decoded file as lines, with what its format says of them. */
export function parse({ format, ...source }: Pick<Draft, 'file' | 'slug' | 'format' | 'origin' | 'text'>, rules: readonly CleaningRule[]): Draft {
  const draft = (lines: readonly Line[], parsed: Pick<Draft, 'text' | 'title' | 'found'>): Draft => ({ ...source, ...parsed, format, lines, dropped: [] })
  const { text } = source
  if (format === 'html') {
    const { lines, ...parsed } = parseHtml(text, rules.filter((rule) => rule.where === 'element'))
    return draft(lines, parsed)
  }
  return draft(format === 'md' ? parseMarkdown(text) : parseText(text), { text, title: [], found: {} })
}
