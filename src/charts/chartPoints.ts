import type { Chart } from './chart.ts'

/** 折合358元/月 for 358* in a chart whose unit stands at the axis; 67% stays as it is. */
function spoken(text: string, unit: string): string {
  const plain = text.replace('*', '')
  return `${text.includes('*') ? '折合' : ''}${plain}${/\d$/.test(plain) ? unit : ''}`
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join('，')

/** What each marked point of a chart says: place, time and value, in the order the drawing marks them. */
export function chartPoints(chart: Chart): string[] {
  switch (chart.form) {
    case 'bars':
    case 'track':
    case 'stacked':
      return chart.rows.map((row) => joined(row.label, row.note, spoken(row.text, '')))
    case 'dumbbell':
      return chart.rows.flatMap((row) =>
        [row.from, row.to].map(({ text }, index) => joined(row.label, row.note, `${chart.heads[index] ?? ''}${spoken(text, chart.unit)}`)),
      )
    case 'bullet':
      return chart.rows.flatMap(({ label, note, target, result, verdict }) => [
        ...(result ? [joined(label, result.note, result.text, verdict)] : []),
        joined(label, `${note}目标${target.text}`, result ? '' : verdict),
      ])
    case 'slope':
      return chart.rows.flatMap(({ label, from, to }) => [from, to].map(({ year, text }) => joined(label, `${year}年`, text)))
    case 'line':
      return chart.rows.flatMap(({ label, points }) => points.map(({ year, text }) => joined(label, `${year}年`, text)))
  }
}
