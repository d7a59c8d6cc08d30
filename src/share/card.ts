/** Share images: what each of them says. One for every report, theme, region and indicator with figures, and one for the site. */
import type { Atlas, AtlasIndicator, AtlasObservation, AtlasRegion, AtlasTheme } from '../atlas/buildAtlas.ts'
import { keyFigures } from '../atlas/keyFigures.ts'
import { periodText } from '../domain/period.ts'
import type { Quantity } from '../domain/quantity.ts'
import { quantityText, shortQuantity } from '../domain/quantity.ts'
import { regionHolding, regionLineage } from '../domain/region.ts'
import type { Report } from '../domain/report.ts'
import { SOURCE_KINDS } from '../domain/report.ts'
import { figureName } from '../findings/figureName.ts'
import { observationPlace } from '../findings/place.ts'
import { reservationsOn, saidReservations } from '../findings/reservation.ts'
import type { Site } from '../site/siteFile.ts'
import type { Subject } from '../site/subject.ts'

export interface CardFigure extends Quantity {
  /** What it is: 城市低保标准. */
  readonly caption: string
  /** Place and time: 大连市，2020年7月1日. */
  readonly setting: string
  /** Colour of its theme on paper: #2C62B0. */
  readonly accent: string
}

export interface Card {
  /** What kind of page it stands for. */
  readonly kicker: string
  readonly title: string
  /** A theme's icon, drawn in its colour. */
  readonly icon?: { readonly path: string; readonly accent: string } | undefined
  readonly figure?: CardFigure | undefined
  /** A sentence that stands in where there is no figure. */
  readonly text?: string | undefined
  /** What has to be known of the source. */
  readonly note?: string | undefined
  /** The image in words. */
  readonly alt: string
}

/** By the name of the image below /share/, without `.png`. */
export type Cards = ReadonlyMap<string, Card>

const made = new WeakMap<Atlas, Cards>()

/** All cards of the site. Made once for an atlas. */
export function shareCards(atlas: Atlas, site: Site): Cards {
  const cards = made.get(atlas) ?? new Map(makeCards(atlas, site))
  made.set(atlas, cards)
  return cards
}

/** The name of the image that stands for a page: its own, that of its theme, or the site's. */
export function shareImage(cards: Cards, subject: Subject | undefined): string {
  const own = subject === undefined ? undefined : candidates(subject).find((name) => cards.has(name))
  return own ?? 'site'
}

function candidates(subject: Subject): string[] {
  switch (subject.kind) {
    case 'report':
      return [`reports/${subject.report.slug}`]
    case 'theme':
      return [`themes/${subject.entry.theme.id}`]
    case 'indicator':
      return [`indicators/${subject.entry.indicator.id}`, `themes/${subject.entry.indicator.theme}`]
    case 'region':
      return [`regions/${subject.entry.address}`]
    default:
      return []
  }
}

function* makeCards(atlas: Atlas, site: Site): Iterable<[string, Card]> {
  yield ['site', siteCard(atlas, site)]
  for (const report of atlas.reports) yield [`reports/${report.slug}`, reportCard(atlas, report)]
  for (const entry of atlas.themes) yield [`themes/${entry.theme.id}`, themeCard(atlas, entry)]
  for (const entry of atlas.regions.values()) yield [`regions/${entry.address}`, regionCard(atlas, entry)]
  for (const [id, entry] of atlas.indicators) if (entry.observations.length > 0) yield [`indicators/${id}`, indicatorCard(atlas, entry)]
}

const themeOf = (atlas: Atlas, id: string) => atlas.catalogue.themes.find((theme) => theme.id === id)

/** The strongest figure by the rule of key figures. */
function strongest(atlas: Atlas, observations: readonly AtlasObservation[]): AtlasObservation | undefined {
  return keyFigures(atlas, observations, { count: 1 })[0]
}

function figureOf(atlas: Atlas, observation: AtlasObservation | undefined): CardFigure | undefined {
  if (!observation) return undefined
  return {
    ...shortQuantity(observation),
    caption: figureName(observation),
    setting: `${observationPlace(observation)}，${periodText(observation.period)}${saidReservations(reservationsOn(observation))}`,
    accent: themeOf(atlas, observation.theme)?.accent.light ?? '',
  }
}

/** 大连市2020年民政工作。城市低保标准750元/月，大连市，2020年7月1日。 */
function altText(title: string, observation: AtlasObservation | undefined, text: string | undefined): string {
  if (!observation) return `${title}。${text ?? ''}`
  return `${title}。${figureName(observation)}${quantityText(observation)}${saidReservations(reservationsOn(observation))}，${observationPlace(observation)}，${periodText(observation.period)}。`
}

interface Draft extends Pick<Card, 'kicker' | 'title' | 'icon'> {
  readonly observation: AtlasObservation | undefined
  /** Where the page is a report's; else that of the figure. */
  readonly report?: Report
  /** Shown where there is no figure. */
  readonly otherwise: string
}

function cardOf(atlas: Atlas, { observation, report = observation?.report, otherwise, ...rest }: Draft): Card {
  const text = observation ? undefined : otherwise
  const note = report?.origin.source_kind === 'retold' ? SOURCE_KINDS.retold : undefined
  return { ...rest, figure: figureOf(atlas, observation), text, note, alt: altText(rest.title, observation, text) }
}

function siteCard(atlas: Atlas, site: Site): Card {
  return cardOf(atlas, {
    kicker: `${atlas.reports.length}份报告，${atlas.observations.length}个数据`,
    title: '各地民政工作报告，每个数字都能回到原句',
    observation: strongest(atlas, atlas.observations),
    otherwise: site.description ?? '',
  })
}

function reportCard(atlas: Atlas, report: Report): Card {
  const region = regionHolding(report.region)
  const names = region ? regionLineage(region).map(({ name }) => name) : []
  return cardOf(atlas, {
    kicker: ['报告', ...names].join(' · '),
    title: report.title,
    report,
    observation: keyFigures(atlas, atlas.byReport.get(report) ?? [], { count: 1, spread: true })[0],
    otherwise: '这份报告里没有读出数据。',
  })
}

function themeCard(atlas: Atlas, { theme, observations }: AtlasTheme): Card {
  return cardOf(atlas, {
    kicker: `专题 · ${observations.length}个数据`,
    title: theme.name,
    icon: { path: theme.icon, accent: theme.accent.light },
    observation: strongest(atlas, observations),
    otherwise: theme.description,
  })
}

/** Its title says already what the figure is: place and time come first, then the definition. */
function indicatorCard(atlas: Atlas, { indicator, observations }: AtlasIndicator): Card {
  const card = cardOf(atlas, {
    kicker: ['指标', themeOf(atlas, indicator.theme)?.name ?? ''].join(' · '),
    title: indicator.name,
    observation: strongest(atlas, observations),
    otherwise: indicator.definition,
  })
  return { ...card, figure: card.figure && { ...card.figure, caption: card.figure.setting, setting: indicator.definition } }
}

function regionCard(atlas: Atlas, { region, own, within }: AtlasRegion): Card {
  const above = regionLineage(region)
    .slice(0, -1)
    .map(({ name }) => name)
  return cardOf(atlas, {
    kicker: ['地区', ...above].join(' · '),
    title: region.name,
    observation: keyFigures(atlas, own, { count: 1, spread: true })[0] ?? strongest(atlas, within),
    otherwise: `${within.length}个数据，都是计划或没有写明数值的。`,
  })
}
