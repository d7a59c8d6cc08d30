/** The names of the catalogue's indicators as they are when the choice of names is learnt. */
import type { Catalogue, ListedName } from '../../src/domain/catalogue.ts'
import { dimensionReader } from '../ingest/observe/mention/unit.ts'

/** The names and aliases of all indicators in their order, each with the dimension of its unit. */
export function listedNames({ indicators, units }: Pick<Catalogue, 'indicators' | 'units'>): ListedName[] {
  const dimensionOf = dimensionReader(units)
  return indicators.flatMap(({ name, aliases, unit }) => [name, ...aliases].map((one) => ({ name: one, dimension: dimensionOf(unit) })))
}
