import { periodText } from '../domain/period.ts'
import type { Origin } from '../domain/report.ts'

/** What is known of the original: 原文《…》，中国社会报，2020年12月25日发布。 A title that is not registered is the page's own. */
export function provenance({ title, publisher, date }: Pick<Origin, 'title' | 'publisher' | 'date'>): string {
  const known = [title && `原文《${title}》`, publisher, date && `${periodText(date)}发布`].filter(Boolean)
  return known.length > 0 ? `${known.join('，')}。` : '发布者和日期不详。'
}
