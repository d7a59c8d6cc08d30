import type { Chart } from './chart.ts'

export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const named = (name: string, reference: boolean | undefined): string => (reference ? `${name}（相近指标，只作参照）` : name)

interface Row {
  readonly note: string | undefined
  readonly cells: readonly string[]
}

/** The time of each row behind its name, unless the chart is of one time and its subtitle tells it. */
function timed([first = '', ...heads]: readonly string[], rows: readonly Row[]): ChartTable {
  if (rows.every(({ note }) => note === undefined)) return { head: [first, ...heads], rows: rows.map(({ cells }) => cells) }
  return { head: [first, '时期', ...heads], rows: rows.map(({ note = '–', cells: [name = '', ...others] }) => [name, note, ...others]) }
}

/** The same values as a table, from the same array the drawing is made of. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.form) {
    case 'bars':
    case 'track':
    case 'stacked':
      return timed(
        [chart.head, '数值'],
        chart.rows.map((row) => ({ note: row.note, cells: [named(row.label, row.reference), row.text] })),
      )
    case 'dumbbell':
      return timed(
        [chart.head ?? '地区', ...chart.heads.map((head) => `${head}（${chart.unit}）`), '相差'],
        chart.rows.map((row) => ({ note: row.note, cells: [named(row.label, row.reference), row.from.text, row.to.text, row.difference] })),
      )
    case 'bullet':
      return {
        head: [chart.head, '目标', '实绩', '是否达到'],
        rows: chart.rows.map(({ label, note, target, result, verdict }) => [
          label,
          `${note}，${target.text}`,
          result ? `${result.note}，${result.text}` : '–',
          verdict,
        ]),
      }
    case 'slope':
      return {
        head: ['地区', '前', '后'],
        rows: chart.rows.map((row) => [row.label, `${row.from.year}年，${row.from.text}`, `${row.to.year}年，${row.to.text}`]),
      }
    case 'line':
      return { head: ['地区', '年份', '数值'], rows: chart.rows.flatMap((row) => row.points.map((point) => [row.label, String(point.year), point.text])) }
  }
}
