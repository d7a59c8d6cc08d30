/** Reports that no one wrote, for measuring the answers at sizes no one has reports for. */
import { createRandom } from '../../scripts/bench-search/random.ts'
import type { Catalogue } from '../../src/domain/catalogue.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { allRegions } from '../../src/domain/region.ts'
import type { Report } from '../../src/domain/report.ts'
import { observation, report } from '../site/fixture.ts'

/** So many figures of a hundred the catalogue knows: in the bundled reports it is about half. */
const KNOWN = 55
const YEARS = Array.from({ length: 15 }, (_, index) => String(2008 + index))
const DEEDS = ['新建的', '改造', '实施', '获得', '参加', '']

/**
 * The same reports for the same catalogue: each of one place and year, half of its figures of the catalogue's indicators, the commoner ones more
 * often, half under names of their own, made of the words of the themes.
 * @param count how many reports, each of so many figures
 */
export function generateReports(count: number, figures: number, { indicators, themes, units }: Catalogue): Report[] {
  const random = createRandom(1)
  const places = allRegions.filter(({ level }) => level === 'city' || level === 'province')
  const words = themes.flatMap((theme) => theme.words)
  const countUnits = units.filter(({ dimension }) => dimension === 'count' || dimension === 'people' || dimension === 'money').map(({ unit }) => unit)
  const ownFields = (): Partial<Observation> => ({
    name: `${random.oneOf(DEEDS)}${random.oneByRank(words)}${random.oneOf(words)}数`,
    unit: random.oneByRank(countUnits),
  })
  const knownFields = (): Partial<Observation> => {
    const { id, name, unit, measure } = random.oneByRank(indicators)
    return { indicator: id, name, unit, measure }
  }
  return Array.from({ length: count }, (_, number) => {
    const [place, period] = [random.oneOf(places), random.oneOf(YEARS)]
    const made = Array.from({ length: figures }, (_none, at) => {
      const value = 1 + random.below(10 ** (1 + random.below(6)))
      const fields = random.percent(KNOWN) ? knownFields() : ownFields()
      const quote = `${period}年，${place.name}的${fields.name ?? ''}为${value}${fields.unit ?? ''}，${random.oneOf(words)}和${random.oneOf(words)}也有进展。`
      return observation({ ...fields, id: `f${at}`, value, text: `${value}${fields.unit ?? ''}`, region_code: place.code, region: place.path, period, quote })
    })
    return report(`generated-${number}`, made, { region_code: place.code, region: place.path, period })
  })
}
