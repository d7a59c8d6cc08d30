import type { CleaningRule } from '../../src/domain/catalogue.ts'
import type { Format } from './document.ts'
import type { Draft } from './draft.ts'
import { parseHtml } from './parse/html.ts'
import { matterOrigin } from './parse/matter.ts'
import { parseMarkdown } from './parse/md.ts'
import { withoutPastedMarks } from './parse/pastedMarks.ts'
import { parseText } from './parse/txt.ts'

const FORMATS: Readonly<Record<string, Format>> = { txt: 'txt', md: 'md', markdown: 'md', html: 'html', htm: 'html' }

/** The format of a file by its extension; undefined for one nobody reads. */
export const formatOf = (file: string): Format | undefined => FORMATS[/\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '']

/** The extensions ingest reads, for messages. */
export const EXTENSIONS = Object.keys(FORMATS).map((extension) => `.${extension}`)

/** A decoded file as lines, with what its format says of them. What the origin file says goes before what the text says. */
export function parse({ text, ...source }: Pick<Draft, 'file' | 'slug' | 'format' | 'origin' | 'text'>, rules: readonly CleaningRule[]): Draft {
  const draft = { ...source, text, title: [], found: {}, dropped: [] }
  switch (source.format) {
    case 'txt':
      return { ...draft, lines: withoutPastedMarks(parseText(text)) }
    case 'md':
      return { ...draft, origin: { ...matterOrigin(text), ...source.origin }, lines: parseMarkdown(text) }
    case 'html':
      return {
        ...draft,
        ...parseHtml(
          text,
          rules.filter((rule) => rule.where === 'element'),
        ),
      }
  }
}
