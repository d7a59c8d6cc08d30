/** A finding of each form a chart can have: of the reports where they have one, else an example that says so. */
import type { Atlas } from '../atlas/buildAtlas.ts'
import type { Chart } from '../charts/chart.ts'
import type { Finding } from '../findings/finding.ts'
import { findings } from '../findings/findings.ts'
import { reportCharts } from '../findings/reportCharts.ts'
import { observationsOf } from '../findings/reportFinding.ts'

const mark = (label: string, value: number) => ({ label, value, text: `${value}%` })
const point = (year: number, value: number) => ({ year, value, text: `${value}%` })

const EXAMPLES: { readonly [Form in Chart['form']]: Extract<Chart, { form: Form }> } = {
  bars: { form: 'bars', head: '地区', unit: '%', rows: [mark('甲市', 90), mark('乙市', 60), { ...mark('全省平均', 50), reference: true }] },
  track: { form: 'track', head: '地区', unit: '%', rows: [mark('甲市', 90), mark('乙市', 60)] },
  dumbbell: {
    form: 'dumbbell',
    heads: ['农村', '城市'],
    unit: '%',
    rows: [{ label: '甲市', from: { value: 40, text: '40' }, to: { value: 60, text: '60' }, difference: '差20个百分点' }],
  },
  slope: { form: 'slope', unit: '%', rows: [{ label: '甲市', from: point(2015, 40), to: point(2020, 60) }] },
  line: {
    form: 'line',
    unit: '%',
    rows: [{ label: '甲市', points: [point(2015, 20), point(2016, 40), point(2018, 40), point(2019, 40), point(2020, 60)] }],
  },
  stacked: { form: 'stacked', head: '部分', unit: '%', rows: [mark('市级', 70), mark('县级', 30)] },
  bullet: {
    form: 'bullet',
    head: '目标',
    rows: [
      { label: '甲市', note: '2020年', target: { value: 80, text: '80%' }, result: { value: 90, text: '90%', note: '2020年' }, verdict: '已达' },
      { label: '乙市', note: '2020年', target: { value: 80, text: '80%' }, verdict: '未报' },
    ],
  },
}

function example(chart: Chart, theme: string): Finding {
  const title = '示例：收录的报告里还没有这种图'
  return { title, chartTitle: title, subtitle: '数是编的，只看样子', standfirst: '', chart, theme, indicators: [], cautions: [], observations: [] }
}

/** One finding a form, in the order of the forms. */
export function findingOfEachForm(atlas: Atlas): Finding[] {
  const known = [...findings(atlas), ...atlas.reports.flatMap((report) => reportCharts(atlas, observationsOf(atlas, report)))]
  const theme = atlas.catalogue.themes[0]?.id ?? ''
  return Object.values(EXAMPLES).map((chart) => known.find((finding) => finding.chart.form === chart.form) ?? example(chart, theme))
}
