import { createHash } from 'node:crypto'

/** An id that the same chart has in every build, and no other chart of its page. @param chart what it is drawn from */
export const chartId = (chart: object): string => `chart-${createHash('sha256').update(JSON.stringify(chart)).digest('hex').slice(0, 8)}`
