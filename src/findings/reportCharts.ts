/** Charts that a single report's figures give of themselves: standards side by side, and wholes with their parts. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodText } from '../domain/period.ts'
import { commonScale, quantityText, shortText } from '../domain/quantity.ts'
import { cautionsOn } from './cautions.ts'
import type { Comparable } from './comparable.ts'
import { comparable } from './comparable.ts'
import type { Finding } from './finding.ts'
import { isFirm } from './reservation.ts'
import { countWord, perTime } from './wording.ts'

const FEWEST_STANDARDS = 3
const MOST_STANDARDS = 12
const MOST_PARTS = 4
/** Units in which bodies are counted: an amount after such a count is theirs. */
const BODIES = new Set(['家', '个', '所'])

/** 百岁老人津贴标准, 护理补贴标准: what is paid beside a living, and not for it. */
const ALLOWANCE = /津贴|补贴/

/** Every standard of one place and time, of livings or of allowances, if there are at least three; a name that two values go by, or that ends a longer one, is left out. */
function standards(atlas: Atlas, observations: readonly AtlasObservation[]): Finding[] {
  const rates = observations
    .flatMap((observation) =>
      observation.name.endsWith('标准') && observation.measure === 'level' && isFirm(observation) ? (comparable(observation, atlas.catalogue) ?? []) : [],
    )
    .filter(({ unit }) => perTime(unit) !== '')
  const groups = Map.groupBy(rates, ({ observation: { region_code, period, name }, unit }) => [region_code, unit, period, ALLOWANCE.test(name)].join(' '))
  return [...groups.values()].flatMap((group) => {
    const byName = [...Map.groupBy(group, ({ observation }) => observation.name)]
    const known = byName
      .flatMap(([, same]) => (new Set(same.map(({ value }) => value)).size === 1 ? same.slice(0, 1) : []))
      .filter(({ observation: { name } }) => byName.every(([other]) => other === name || !other.endsWith(name)))
    return known.length < FEWEST_STANDARDS ? [] : (standardsFinding(known.slice(0, MOST_STANDARDS)) ?? [])
  })
}

/** 三项标准，孤儿基本生活费标准最高，每月1,500元 */
function standardsTitle(ordered: readonly Comparable[], { value, unit, text }: Comparable): string {
  const highest = ordered.filter((other) => other.value === value).map(({ observation }) => observation.name)
  const amount = `${perTime(unit)}${text}`
  return `${countWord(ordered.length)}项标准，${highest.length === ordered.length ? `都是${amount}` : `${highest.join('、')}最高，${amount}`}`
}

function standardsFinding(group: readonly Comparable[]): Finding | undefined {
  const ordered = [...group].sort((one, other) => other.value - one.value)
  const [high, low] = [ordered[0], ordered.at(-1)]
  if (!high || !low || low.value <= 0) return undefined
  const { period, theme } = high.observation
  return {
    title: standardsTitle(ordered, high),
    chartTitle: '各项标准',
    subtitle: `每人${perTime(high.unit)}，元；${periodText(period)}`,
    standfirst: '',
    chart: {
      form: 'bars',
      head: '标准',
      unit: high.unit,
      rows: ordered.map(({ observation, value, text }) => ({ label: observation.name, value, text })),
    },
    theme,
    indicators: [],
    cautions: cautionsOn(ordered),
    observations: ordered.map(({ observation }) => observation),
  }
}

export interface Partition {
  readonly total: AtlasObservation
  readonly parts: readonly AtlasObservation[]
}

/** Each printed total directly followed, in its paragraph, by two to four parts that add up to it. */
export function partitions(observations: readonly AtlasObservation[]): Partition[] {
  return observations.flatMap((total, index) => {
    const following = observations.slice(index + 1).filter(({ unit, anchor }) => unit === total.unit && anchor === total.anchor)
    const count = Array.from({ length: MOST_PARTS - 1 }, (_, extra) => extra + 2).find((parts) => addsUp(total, following.slice(0, parts), parts))
    return count === undefined ? [] : [{ total, parts: following.slice(0, count) }]
  })
}

const wholes = (observations: readonly AtlasObservation[]): Finding[] =>
  partitions(observations).flatMap(({ total, parts }) => wholeFinding(total, parts, observations) ?? [])

function addsUp(total: AtlasObservation, parts: readonly AtlasObservation[], count: number): boolean {
  const whole = total.value ?? 0
  const amounts = parts.map(({ value }) => value ?? 0)
  const additive = [total, ...parts].every(({ measure, role }) => (measure === 'level' || measure === 'flow') && role === 'metric')
  const sum = amounts.reduce((one, other) => one + other, 0)
  return additive && whole > 0 && amounts.length === count && amounts.every((amount) => amount > 0) && Math.abs(sum - whole) <= whole * 1e-6
}

/** 县级慈善组织 for an amount right before which the same sentence counts 县级慈善组织数; what is itself a count of bodies has its own name. */
function bodyOf(part: AtlasObservation, observations: readonly AtlasObservation[]): string | undefined {
  const counted = observations[observations.indexOf(part) - 1]
  const bodies = counted?.quote === part.quote && counted.name.endsWith('数') && BODIES.has(counted.unit ?? '') && counted.unit !== part.unit
  return bodies ? counted.name.slice(0, -1) : undefined
}

/** What each part is called: whose it is, or its own name where that says more than the name of the whole. */
function partNames(total: AtlasObservation, parts: readonly AtlasObservation[], observations: readonly AtlasObservation[]): readonly string[] | undefined {
  const names = parts.flatMap((part) => bodyOf(part, observations) ?? ([...part.name].every((character) => total.name.includes(character)) ? [] : part.name))
  return new Set(names).size === parts.length ? names : undefined
}

/** @returns undefined where the parts have no names of their own, or one of the figures cannot be relied on */
function wholeFinding(total: AtlasObservation, parts: readonly AtlasObservation[], observations: readonly AtlasObservation[]): Finding | undefined {
  const names = [total, ...parts].every(isFirm) ? partNames(total, parts, observations) : undefined
  if (!names) return undefined
  const amounts = parts.map(({ value }) => value ?? 0)
  const scale = commonScale(amounts)
  const share = Math.round((Math.max(...amounts) / (total.value ?? 1)) * 100)
  return {
    title: `${total.name}${quantityText(total)}，${names[amounts.indexOf(Math.max(...amounts))] ?? ''}占${share}%`,
    chartTitle: total.name,
    subtitle: `${periodText(total.period)}；各部分相加正好是总数`,
    standfirst: '',
    chart: {
      form: 'stacked',
      head: '部分',
      unit: total.unit ?? '',
      rows: parts.map((part, index) => ({
        label: names[index] ?? part.name,
        note: periodText(part.period),
        value: part.value ?? 0,
        text: shortText(part, scale),
      })),
    },
    theme: total.theme,
    indicators: total.indicator === null ? [] : [total.indicator],
    cautions: [],
    observations: [total, ...parts],
  }
}

/** In the order of the text within each kind; none for a report without such figures. */
export const reportCharts = (atlas: Atlas, observations: readonly AtlasObservation[]): Finding[] => [...standards(atlas, observations), ...wholes(observations)]
