import type { AnswerWords } from './answerIndex.ts'
import { wordFinder } from './wordFinder.ts'

/** A place a query names. */
export interface AskedPlace {
  readonly typed: string
  /** 辽宁省/大连市 */
  readonly path: string
  /** liaoning/dalian; empty where it has no page. */
  readonly address: string
}

interface Named extends AskedPlace {
  readonly start: number
  readonly end: number
}

export type PlaceFinder = (text: string) => { readonly places: readonly AskedPlace[]; readonly rest: string }

/**
 * @param words words that are no places though they begin like one: 日照中心, not the city of 日照
 * @returns what finds the places a text names, and the text with a mark in the place of each
 */
export function placeFinder(known: AnswerWords['places'], words: readonly string[] = []): PlaceFinder {
  const byName = new Map(known.flatMap(([path, address, ...names]) => names.map((name) => [name, { path, address }] as const)))
  const find = wordFinder(byName.keys())
  const findWord = wordFinder(words)
  return (text) => {
    const named: Named[] = []
    for (let at = 0; at < text.length; at++) {
      const typed = find(text, at).find((name) => !isTown(name, text.charAt(at + name.length)))
      const place = typed === undefined ? undefined : byName.get(typed)
      const [word = ''] = findWord(text, at)
      if (typed === undefined || !place || word.length > typed.length) continue
      named.push({ typed, ...place, start: at, end: at + typed.length })
      at += typed.length - 1
    }
    const places = named.filter((place, index) => isMeant(place, named[index - 1], named[index + 1]))
    return { places, rest: withoutPlaces(text, named, places) }
  }
}

/** 大连市区 is the town (市区) of 大连, 大连市级 its own level (市级). */
const isTown = (name: string, next: string): boolean => name.endsWith('市') && (next === '区' || next === '级')

const isWithin = (inner: AskedPlace, outer: AskedPlace): boolean => inner.path.startsWith(`${outer.path}/`)

/** 四川广元 means 广元 alone. 大连中山 means a place in 大连 that is not on record, not the city of that name: it stays in the text. */
function isMeant(place: Named, before: Named | undefined, after: Named | undefined): boolean {
  if (after?.start === place.end && isWithin(after, place)) return false
  return !(before?.end === place.start && !isWithin(place, before))
}

function withoutPlaces(text: string, named: readonly Named[], meant: readonly Named[]): string {
  let rest = ''
  let at = 0
  for (const [index, place] of named.entries()) {
    const follows = named[index + 1]
    const left = meant.includes(place) || (follows !== undefined && meant.includes(follows) && isWithin(follows, place))
    rest += text.slice(at, place.start) + (left ? '|' : place.typed)
    at = place.end
  }
  return rest + text.slice(at)
}

/** A question begins with the name of a place: 平海市. */
const PLACE_LIKE = /^\|*(\p{Script=Han}{2,4}?(?:省|市|县|区|州|旗|盟))(?=.)/u

/** What a question begins with and looks like a place, though none of that name is known; undefined where there is nothing of the kind. */
export const unknownPlace = (rest: string): AskedPlace | undefined => {
  const typed = PLACE_LIKE.exec(rest)?.[1]
  return typed === undefined ? undefined : { typed, path: typed, address: '' }
}
