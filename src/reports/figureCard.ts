/** 数据卡: what a figure says when it is opened in the text. Made at build, fetched when the first figure is opened. */
import { absolute, indicatorLink, observationLink, regionLink } from '../atlas/address.ts'
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { figureReference } from '../domain/citation.ts'
import type { Reference } from '../domain/citationStyles.ts'
import { periodText } from '../domain/period.ts'
import { quantityText } from '../domain/quantity.ts'
import { isSure } from '../domain/sure.ts'
import { cautionsOn } from '../findings/cautions.ts'
import { comparable } from '../findings/comparable.ts'
import { figureName } from '../findings/figureName.ts'
import { measureText } from '../findings/measureText.ts'
import { observationPlace, toldPlace } from '../findings/place.ts'
import { reservationsOn, saidReservations } from '../findings/reservation.ts'
import { conflicts, elsewhere, previous } from '../findings/sameIndicator.ts'
import { timeNote } from '../findings/timeSource.ts'

/** Another figure, with the way to its sentence. */
export interface CardLine {
  /** 广元市，2020年 */
  readonly where: string
  readonly value: string
  readonly href: string
}

/** Texts of a card, ready to be shown; what is empty is left out. */
export interface FigureCard {
  readonly name: string
  /** Address of the indicator's page. */
  readonly indicator?: string
  /** As printed. */
  readonly text: string
  /** As it is compared, where that is not as printed. */
  readonly also?: string
  readonly place: { readonly name: string; readonly href?: string }
  readonly period: string
  readonly measure: string
  readonly doubts?: readonly string[]
  /** It was read with little certainty. */
  readonly unsure?: true
  readonly conflicts?: readonly CardLine[]
  readonly previous?: CardLine
  readonly elsewhere?: readonly CardLine[]
  readonly cautions?: readonly string[]
  readonly reference: Reference
}

/** The cards of a report, by the figure's id. */
export type FigureCards = Readonly<Record<string, FigureCard>>

/** Who publishes the figures, and where: for the citation. */
export interface Publication {
  /** Name of the site. */
  readonly name: string
  readonly address: URL | undefined
}

/** @param observations of one report: their ids are its own */
export const figureCards = (atlas: Atlas, observations: readonly AtlasObservation[], site: Publication): FigureCards =>
  Object.fromEntries(observations.map((observation) => [observation.id, figureCard(atlas, observation, site)]))

function figureCard(atlas: Atlas, own: AtlasObservation, site: Publication): FigureCard {
  const before = previous(atlas, own)
  const away = elsewhere(atlas, own)
  const others = before ? [before, ...away] : away
  const comparables = [own, ...others].flatMap((observation) => comparable(observation, atlas.catalogue) ?? [])
  const place = own.region_code === null ? undefined : atlas.regions.get(own.region_code)
  return {
    name: figureName(own),
    ...(own.entry && { indicator: indicatorLink(own.entry.id) }),
    text: printed(own),
    ...alsoOf(atlas, own),
    place: { name: observationPlace(own), ...(place && { href: regionLink(place.address) }) },
    period: periodText(own.period) + timeNote(own),
    measure: measureText(own, atlas.catalogue) + (own.bound === 'exact' ? '，确数' : ''),
    ...(own.doubt !== null && { doubts: [own.doubt] }),
    ...(!isSure(own) && { unsure: true as const }),
    ...some('conflicts', conflicts(atlas, own).map(line)),
    ...(before && { previous: line(before) }),
    ...some('elsewhere', away.map(line)),
    ...some('cautions', others.length === 0 ? [] : cautionsOn(comparables).map((caution) => caution.replace(/^\* /, ''))),
    reference: observationReference(own, site),
  }
}

/** As printed; of nothing that happened the sentence prints one (一例), and the card says so. */
const printed = ({ text, value }: AtlasObservation): string => (value === 0 && !/[0〇零]/u.test(text) ? `没有出现${text}` : text)

/** 即750元/月 for 750元, 即100余次 for 百余次; 折合… for a standard told by the year. */
function alsoOf({ catalogue }: Atlas, own: AtlasObservation): { readonly also?: string } {
  const conversion = comparable(own, catalogue)?.conversion
  if (conversion !== undefined) return { also: conversion }
  const { text, unit, value } = own
  const quantity = quantityText(own)
  if (value === null || quantity === text) return {}
  const saysNumber = value !== 0 && numberOf(quantity) === numberOf(text)
  const saysUnit = unit === null || text.includes(unit) || !(unit.includes('/') || /[\d万亿余多]$/.test(text))
  return saysNumber && saysUnit ? {} : { also: `即${quantity}` }
}

/** Digits and 万, 亿 alone: neither separators nor 约 and 余 make another number. */
const numberOf = (text: string): string => text.normalize('NFKC').replace(/[^\d.万亿]/g, '')

const some = <Name extends string, Item>(name: Name, items: readonly Item[]): Partial<Record<Name, readonly Item[]>> =>
  items.length === 0 ? {} : ({ [name]: items } as Record<Name, readonly Item[]>)

const line = (observation: AtlasObservation): CardLine => ({
  where: `${observationPlace(observation)}，${periodText(observation.period)}`,
  value: quantityText(observation) + saidReservations(reservationsOn(observation)),
  href: observationLink(observation.report, observation),
})

/** What is cited of a figure: 大连市2020年7月1日城市低保标准, at its sentence. */
export function observationReference(own: AtlasObservation, { name, address }: Publication): Reference {
  const place = toldPlace(own)
  const title = `${place}${own.period === null ? '' : periodText(own.period)}${figureName(own)}`
  return figureReference(
    name,
    own.report,
    own.id,
    title,
    (own.role === 'target' ? '目标' : '') + quantityText(own) + saidReservations(reservationsOn(own)),
    absolute(observationLink(own.report, own), address),
  )
}
