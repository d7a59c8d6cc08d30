import type { CustomRecord } from 'pagefind'

import { encodeLines } from '../../src/search/encoding.ts'
import type { META_FIELDS } from '../../src/search/pagefind.ts'
import type { Unit } from './units.ts'

/** The language the pages are written in; the browser asks for the same by `<html lang="zh-CN">`. */
const LANGUAGE = 'zh-cn'

/** A unit as Pagefind takes it in. What it can be narrowed by stands in the facets, not in Pagefind's filters: their counts are wrong for phrases. */
export function recordOf(unit: Unit): CustomRecord {
  const { content, printed } = encodeLines(unit.lines)
  const meta: Record<(typeof META_FIELDS)[number], string> = {
    kind: unit.kind,
    report: unit.report,
    section: unit.section,
    region: unit.region,
    year: unit.year,
    printed,
  }
  return { url: unit.url, content, language: LANGUAGE, meta }
}
