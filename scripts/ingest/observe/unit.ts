/** Units: the longest written form of the catalogue's units at a place of the text. */
import type { Unit } from '../../../src/domain/catalogue.ts'

export interface UnitMatch {
  /** Canonical unit. */
  readonly unit: string
  /** Length of the written form, white space before it included. */
  readonly length: number
}

/**
 * A reader of units.
 * @param units the catalogue's units
 * @returns a function giving the unit that begins at an offset of a folded text, or undefined
 */
export function unitReader(units: readonly Unit[]): (text: string, at: number) => UnitMatch | undefined {
  const canonical = new Map(units.flatMap((unit) => [unit.unit, ...unit.surfaces].map((surface) => [surface, unit.unit] as const)))
  const surfaces = [...canonical.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const escaped = surfaces.map((surface) => surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const others = units.flatMap(({ except = [] }) => except)
  const pattern = new RegExp(`\\s*(?!${others.join('|')})(${escaped.join('|')})`, 'y')
  return (text, at) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const unit = canonical.get(match?.[1] ?? '')
    return match && unit ? { unit, length: match[0].length } : undefined
  }
}
