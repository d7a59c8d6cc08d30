/** What the figures of the site are called. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Catalogue, Indicator, Questions } from '../domain/catalogue.ts'
import type { Subject } from './answerIndex.ts'
import type { PlainWords } from './plainWords.ts'
import { countedThing } from './wholeCount.ts'

/** A file of figures is closed when it holds so many. */
const FIGURES = 300

/** What a subject is called: the catalogue's entry, or the figure's own name. */
export const subjectKey = ({ indicator, name }: AtlasObservation): string => indicator ?? name

/**
 * In the catalogue's order, what it does not have by place and name: among figures that answer equally well this order decides, and subjects that
 * are asked for together stand in one file.
 */
export function subjectsOf(catalogue: Catalogue, observations: readonly AtlasObservation[], plain: PlainWords): Subject[] {
  const bySubject = Map.groupBy(observations, subjectKey)
  const relations = relationsOf(catalogue, bySubject, plain)
  const order = new Map(catalogue.indicators.map(({ id }, index) => [id, index]))
  const place = (key: string): number => order.get(key) ?? order.size
  let [bucket, filled] = [0, 0]
  return [...bySubject]
    .map(([key, figures]) => ({ key, figures, at: place(key), region: onlyRegion(figures) }))
    .toSorted((one, other) => one.at - other.at || (one.at === order.size ? compare(one.region ?? '', other.region ?? '') : 0) || compare(one.key, other.key))
    .flatMap(({ figures, region }) => {
      if (filled >= FIGURES) [bucket, filled] = [bucket + 1, 0]
      filled += figures.length
      return subjectOf(figures, { bucket, region, plain, relations, counted: catalogue.questions.counted })
    })
}

/** What a subject has from its place among the others. */
interface Setting extends Pick<Subject, 'bucket'> {
  readonly region: string | undefined
  readonly plain: PlainWords
  readonly relations: Relations
  readonly counted: Questions['counted']
}

function subjectOf(figures: readonly AtlasObservation[], { bucket, region, plain, relations, counted }: Setting): Subject[] {
  const [{ entry, name, unit } = {}] = figures
  if (name === undefined) return []
  const names = (entry ? namesOfEntry(entry) : [name]).flatMap((each) => [each, each.replace(/[(（][^)）]*[)）]/g, '')])
  const forms = [...names, ...(entry ? [] : thingsCounted(figures, counted))].map(plain.form)
  const { related = [], near = [] } = relations.get(entry?.id ?? '') ?? {}
  return [
    {
      id: entry?.id ?? '',
      name: entry?.name ?? name,
      forms: [...new Set(forms)],
      related,
      near,
      unit: entry?.unit ?? unit ?? '',
      bucket,
      ...(!entry && region !== undefined && { region }),
    },
  ]
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** The place of figures that are all of one. */
function onlyRegion(figures: readonly AtlasObservation[]): string | undefined {
  const [first, ...others] = new Set(figures.map(({ region }) => region))
  return others.length === 0 ? (first ?? undefined) : undefined
}

type Relations = ReadonlyMap<string, Pick<Subject, 'related' | 'near'>>

/** Of each catalogue entry with figures what it is related to, in either direction. */
function relationsOf({ indicators }: Catalogue, bySubject: ReadonlyMap<string, unknown>, plain: PlainWords): Relations {
  const names = new Map(indicators.map(({ id, name }) => [id, name]))
  const pairs = indicators.flatMap(({ id, related = [] }) => related.flatMap((other) => [[id, other] as const, [other, id] as const]))
  const byId = Map.groupBy(
    pairs.filter(([id]) => bySubject.has(id)),
    ([id]) => id,
  )
  return new Map(
    [...byId].map(([id, of]) => {
      const others = [...new Set(of.map(([, other]) => other))].toSorted()
      const without = others.filter((other) => !bySubject.has(other))
      return [id, { related: others.filter((other) => bySubject.has(other)), near: without.map((other) => plain.form(names.get(other) ?? '')) }]
    }),
  )
}

const namesOfEntry = ({ name, aliases, official }: Indicator): string[] => [name, ...aliases, ...(official ? [official.name] : [])]

/** 城市社区数, 社区数 of figures that count all there is. Where a sentence tells of two things that go by one of the names, neither has it. */
function thingsCounted(figures: readonly AtlasObservation[], counted: Questions['counted']): string[] {
  const things = new Set(figures.map(countedThing))
  const [thing] = things
  if (things.size !== 1 || thing === undefined) return []
  const others = counted.filter(({ word, term }) => word === thing && figures.every(({ quote }) => !quote.replaceAll(word, '').includes(term)))
  return [thing, ...others.map(({ term }) => term)].map((each) => `${each}数`)
}
