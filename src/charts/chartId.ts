import { createHash } from 'node:crypto'

import type { Chart } from './chart.ts'

/** An id that the same chart has in every build, and no other chart of its page. */
export const chartId = (chart: Chart): string => `chart-${createHash('sha256').update(JSON.stringify(chart)).digest('hex').slice(0, 8)}`
