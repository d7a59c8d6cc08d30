import type { Report } from '../../src/domain/report.ts'

/** Which files hold the same bytes as another, a line for all that are alike, with what to do. */
export function copies(reports: readonly Pick<Report, 'source' | 'digest'>[]): string[] {
  const alike = [...Map.groupBy(reports, ({ digest }) => digest).values()].filter(({ length }) => length > 1)
  return alike.map(
    (same) =>
      `${same.map(({ source }) => source).join(', ')}: these files hold the same document, so its figures are on the site ${same.length} times. Keep one of them.`,
  )
}
