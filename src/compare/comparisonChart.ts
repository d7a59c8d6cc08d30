/** The chart of a comparison; its form follows from what is compared. */
import type { Chart, Mark, Point } from '../charts/chart.ts'
import { periodText, periodYear } from '../domain/period.ts'
import { commonScale, shortText } from '../domain/quantity.ts'
import { markedReservations, reservationsOf } from '../findings/reservation.ts'
import { apartText, perTime } from '../findings/wording.ts'
import { areAlike, commonYears, definite, type Column, type Definite } from './columns.ts'
import type { CompareFigure } from './compareFigure.ts'

/** @returns undefined where fewer than two figures can be set against each other */
export function comparisonChart(columns: readonly Column[]): Chart | undefined {
  const known = inOneScale(definite(columns))
  if (known.length < 2 || !areAlike(known.map(({ figure }) => figure))) return undefined
  return slope(known) ?? dumbbell(known) ?? marks(known)
}

/** None in 万 beside one in 亿. */
function inOneScale(columns: readonly Definite[]): Definite[] {
  const scale = commonScale(columns.flatMap(({ all }) => all.map(({ value }) => value)))
  const scaled = (figure: CompareFigure): CompareFigure => {
    const { conversion, printed } = figure
    return scale === undefined || conversion !== undefined
      ? figure
      : { ...figure, text: shortText({ ...figure, text: printed.number + printed.unit }, scale) + markedReservations(reservationsOf(figure)) }
  }
  return columns.map((column) => ({ ...column, figure: scaled(column.figure), all: column.all.map(scaled) }))
}

/** How each changed between the first and the last year on which all have a figure. */
function slope(columns: readonly Definite[]): Chart | undefined {
  const years = commonYears(columns)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  const rows = columns.flatMap((column) => {
    const [from, to] = [pointOf(column, first), pointOf(column, last)]
    return from && to ? [{ label: column.label, from, to }] : []
  })
  return { form: 'slope', unit: columns[0]?.figure.unit ?? '', rows }
}

function pointOf({ all }: Column, year: number): Point | undefined {
  const figure = all.find(({ period }) => periodYear(period) === year)
  return figure && { year, value: figure.value, text: figure.text }
}

/** Two indicators in two places or more: a row a place, the indicator with the lower figures first. */
function dumbbell(columns: readonly Definite[]): Chart | undefined {
  const sides = [...Map.groupBy(columns, ({ indicator }) => indicator.id).values()].sort((one, other) => sum(one) - sum(other))
  const [lower, higher, ...more] = sides
  if (!lower || !higher || more.length > 0 || lower.length < 2) return undefined
  const rows = lower.flatMap((from) => {
    const to = higher.find(({ place }) => place === from.place)
    return to ? [{ label: from.place, note: notes(from, to), from: end(from), to: end(to), difference: differenceOf(from, to) }] : []
  })
  return { form: 'dumbbell', heads: [lower[0]?.indicator.name ?? '', higher[0]?.indicator.name ?? ''], unit: lower[0]?.figure.unit ?? '', rows }
}

const sum = (columns: readonly Definite[]): number => columns.reduce((total, { figure }) => total + figure.value, 0)

const differenceOf = ({ figure: from }: Definite, { figure: to }: Definite): string =>
  `差${to.value > from.value ? apartText(to, from, to.unit) : apartText(from, to, to.unit)}`

const end = ({ figure: { value, text, unit } }: Definite) => ({ value, text: perTime(unit) ? text.replace('元', '') : text })

const notes = (...columns: readonly Definite[]): string => [...new Set(columns.map(({ figure }) => periodText(figure.period)))].join('、')

/** The largest first; shares of different things in the order chosen, since none is the highest. */
function marks(columns: readonly Definite[]): Chart {
  const rows = columns.map(({ label, figure }): Mark => ({ label, note: periodText(figure.period), value: figure.value, text: figure.text }))
  const ordered = rows.toSorted((one, other) => other.value - one.value)
  const unit = columns[0]?.figure.unit ?? ''
  const several = new Set(columns.map(({ indicator }) => indicator.id)).size > 1
  const head = several ? '指标' : '地区'
  const share = columns.every(({ figure: { unit, value } }) => unit === '%' && value >= 0 && value <= 100)
  if (!share) return { form: 'bars', head, unit, rows: ordered }
  return several ? { form: 'track', head, unit, rows, unlike: true } : { form: 'track', head, unit, rows: ordered }
}
