import type { CustomRecord } from 'pagefind'

import { encodeLines } from '../../src/search/encoding.ts'
import type { META_FIELDS } from '../../src/search/pagefind.ts'
import type { SearchText } from './searchTexts.ts'

/** The language the pages are written in; the browser asks for the same by `<html lang="zh-CN">`. */
const LANGUAGE = 'zh-cn'

/** A text as Pagefind takes it in. What it can be narrowed by stands in the facets, not in Pagefind's filters: their counts are wrong for phrases. */
export function recordOf(text: SearchText): CustomRecord {
  const { content, printed } = encodeLines(text.lines)
  const meta: Record<(typeof META_FIELDS)[number], string> = {
    kind: text.kind,
    report: text.report,
    section: text.section,
    region: text.region,
    year: text.year,
    printed,
  }
  return { url: text.url, content, language: LANGUAGE, meta }
}
