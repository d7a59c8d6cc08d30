/** Charts that a single report's figures give of themselves: standards side by side, and wholes with their parts. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodText } from '../domain/period.ts'
import { quantityText } from '../domain/quantity.ts'
import { cautionsOn } from './cautions.ts'
import { comparable, withoutRate } from './comparable.ts'
import type { Finding } from './finding.ts'
import { perTime } from './wording.ts'

const FEWEST_STANDARDS = 3
const MOST_STANDARDS = 12
const MOST_PARTS = 4

/** Every standard of one place, unit and time, if there are at least three. */
function standards(atlas: Atlas, observations: readonly AtlasObservation[]): Finding[] {
  const rates = observations.filter(
    ({ unit, measure, role, value }) => perTime(unit ?? '') !== '' && measure === 'level' && role === 'metric' && value !== null,
  )
  const groups = Map.groupBy(rates, ({ region_code, unit, period }) => `${region_code} ${unit} ${period}`)
  return [...groups.values()].flatMap((group) => {
    const known = [...new Map(group.map((observation) => [observation.name, observation])).values()]
    return known.length < FEWEST_STANDARDS ? [] : (standardsFinding(atlas, known.slice(0, MOST_STANDARDS)) ?? [])
  })
}

function standardsFinding(atlas: Atlas, group: readonly AtlasObservation[]): Finding | undefined {
  const ordered = [...group].sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
  const [high, low] = [ordered[0], ordered.at(-1)]
  if (!high || !low || !high.value || !low.value) return undefined
  const times = Math.round((high.value / low.value) * 10) / 10
  return {
    title: `${high.name}最高，是${low.name}的${times}倍`,
    chartTitle: '各项标准',
    subtitle: `每人${perTime(high.unit ?? '')}，元；${periodText(high.period)}`,
    standfirst: '',
    chart: {
      form: 'bars',
      head: '标准',
      rows: ordered.map((observation) => ({ label: observation.name, value: observation.value ?? 0, text: withoutRate(quantityText(observation)) })),
    },
    theme: high.theme,
    indicators: [],
    cautions: cautionsOn(ordered.flatMap((observation) => comparable(observation, atlas.catalogue) ?? [])).filter((caution) => !caution.startsWith('*')),
    observations: ordered,
  }
}

/** A printed total directly followed, in its paragraph, by two to four parts that add up to it. */
function wholes(observations: readonly AtlasObservation[]): Finding[] {
  return observations.flatMap((total, index) => {
    const following = observations.slice(index + 1).filter(({ unit, anchor }) => unit === total.unit && anchor === total.anchor)
    const count = Array.from({ length: MOST_PARTS - 1 }, (_, extra) => extra + 2).find((parts) => addsUp(total, following.slice(0, parts), parts))
    return count === undefined ? [] : [wholeFinding(total, following.slice(0, count))]
  })
}

function addsUp(total: AtlasObservation, parts: readonly AtlasObservation[], count: number): boolean {
  const whole = total.value ?? 0
  const amounts = parts.map(({ value }) => value ?? 0)
  const additive = [total, ...parts].every(({ measure, role }) => (measure === 'level' || measure === 'flow') && role === 'metric')
  const sum = amounts.reduce((one, other) => one + other, 0)
  return additive && whole > 0 && amounts.length === count && amounts.every((amount) => amount > 0) && Math.abs(sum - whole) <= whole * 1e-6
}

function wholeFinding(total: AtlasObservation, parts: readonly AtlasObservation[]): Finding {
  const [largest] = [...parts].sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
  const share = Math.round(((largest?.value ?? 0) / (total.value ?? 1)) * 100)
  return {
    title: `${total.name}${quantityText(total)}，${largest?.name ?? ''}占${share}%`,
    chartTitle: total.name,
    subtitle: `${periodText(total.period)}；各部分相加正好是总数`,
    standfirst: '',
    chart: {
      form: 'stacked',
      head: '部分',
      rows: parts.map((part) => ({ label: part.name, note: periodText(part.period), value: part.value ?? 0, text: quantityText(part) })),
    },
    theme: total.theme,
    indicators: total.indicator === null ? [] : [total.indicator],
    cautions: [],
    observations: [total, ...parts],
  }
}

/** In the order of the text within each kind; none for a report without such figures. */
export const reportCharts = (atlas: Atlas, observations: readonly AtlasObservation[]): Finding[] => [...standards(atlas, observations), ...wholes(observations)]
