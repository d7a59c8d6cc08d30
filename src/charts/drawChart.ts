import { drawBars } from './bars.ts'
import { drawBullet } from './bullet.ts'
import type { Chart, Size } from './chart.ts'
import { drawDumbbell } from './dumbbell.ts'
import { drawLine } from './line.ts'
import { drawSlope } from './slope.ts'
import { drawStacked } from './stacked.ts'
import { drawTrack } from './track.ts'

/** The chart as SVG at one size. */
export function drawChart(chart: Chart, size: Size): string {
  switch (chart.form) {
    case 'bars':
      return drawBars(chart, size)
    case 'track':
      return drawTrack(chart, size)
    case 'bullet':
      return drawBullet(chart, size)
    case 'dumbbell':
      return drawDumbbell(chart, size)
    case 'slope':
      return drawSlope(chart, size)
    case 'line':
      return drawLine(chart, size)
    case 'stacked':
      return drawStacked(chart, size)
  }
}
