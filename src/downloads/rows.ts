/** The data as it is downloaded: one row a figure, the same columns in every file. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'

export interface Column {
  readonly name: string
  readonly type: 'string' | 'number' | 'boolean'
  /** For readers of the data page and of datapackage.json. */
  readonly description: string
  readonly value: (observation: AtlasObservation, url: string) => string | number | boolean | null
}

export const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', description: '数据的编号，在一份报告里不重复；也是网页里的锚点', value: ({ id }) => id },
  { name: 'report', type: 'string', description: '报告的编号，网址 /reports/编号/', value: ({ report }) => report.slug },
  { name: 'source_kind', type: 'string', description: 'original（原文），retold（据原文改写，数字照录）', value: ({ report }) => report.origin.source_kind },
  { name: 'indicator', type: 'string', description: '指标目录里的编号；目录没有的为空', value: ({ indicator }) => indicator },
  { name: 'name', type: 'string', description: '量的是什么，不带地区和年份', value: ({ name }) => name },
  { name: 'value', type: 'number', description: '数值，万、亿已换成个；原文没有确定的数时为空', value: ({ value }) => value },
  { name: 'unit', type: 'string', description: '单位；没有单位的比值为空', value: ({ unit }) => unit },
  { name: 'bound', type: 'string', description: '精确性：exact（确数）、approx（约数）、min（下限）、max（上限）', value: ({ bound }) => bound },
  {
    name: 'measure',
    type: 'string',
    description: '类型：level（存量、水平）、flow（期间量）、share（占比）、change_pct（增幅）、change_abs（增量）、ratio（倍比）',
    value: ({ measure }) => measure,
  },
  { name: 'role', type: 'string', description: 'metric（实绩）或target（目标）', value: ({ role }) => role },
  { name: 'region_code', type: 'string', description: '行政区划代码（GB/T 2260），不明时为空', value: ({ region_code }) => region_code },
  { name: 'region', type: 'string', description: '地区全称，从省往下，用 / 隔开', value: ({ region }) => region },
  { name: 'period', type: 'string', description: '时期：2020，2020-05，2020-07-01，或一段：2016/2020', value: ({ period }) => period },
  {
    name: 'period_inferred',
    type: 'boolean',
    description: 'true表示句子和章节都没有写时间，按报告时期、发布时间或上下文推定',
    value: ({ period_inferred }) => period_inferred,
  },
  { name: 'base', type: 'string', description: '增减的比较时期', value: ({ base }) => base },
  { name: 'theme', type: 'string', description: '专题的编号', value: ({ theme }) => theme },
  { name: 'text', type: 'string', description: '报告里印的数和单位，照录，只去掉空白', value: ({ text }) => text },
  { name: 'quote', type: 'string', description: '所在的句子，照录；表格里的数写成“行，列：数”', value: ({ quote }) => quote },
  { name: 'confidence', type: 'number', description: '读数的把握，0到1', value: ({ confidence }) => confidence },
  { name: 'doubt', type: 'string', description: '与本文其他数对不上时的算式，没有则空', value: ({ doubt }) => doubt },
  { name: 'url', type: 'string', description: '网页里这个数的地址', value: (_, url) => url },
]

export type Row = Readonly<Record<string, string | number | boolean | null>>

/** @param urlOf absolute address of a figure in its page */
export function rows(observations: readonly AtlasObservation[], urlOf: (observation: AtlasObservation) => string): Row[] {
  return observations.map((observation) => Object.fromEntries(COLUMNS.map(({ name, value }) => [name, value(observation, urlOf(observation))])))
}
