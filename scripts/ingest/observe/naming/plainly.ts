/** What a figure is called, and of what it is, where the words around say nothing of what sets its indicator apart from the plain one. */
import type { Catalogue, Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import type { Told } from '../statement.ts'
import type { Naming } from './naming.ts'

/** Where a figure stands: its sentence, the heading above it and what leads up to it. */
type Around = Pick<Told, 'text' | 'discourse'>

export const SIDES = /城乡|城[市镇]|农村/
const BOTH = '城乡'

/** 低保对象3.18万户 is called 低保户数, not 城乡低保户数, where nothing around speaks of town or country. */
export const isSaidOfBoth = (name: string, { text, discourse }: Around): boolean =>
  !name.startsWith(BOTH) || SIDES.test(text) || SIDES.test(discourse.heading.text) || SIDES.test(discourse.lead.text)

const byId = onceEach(({ indicators }: Catalogue) => new Map(indicators.map((indicator) => [indicator.id, indicator])))

/** 离婚1208对 in a report that speaks of no court is what was registered; 低保对象4820人 are 低保人数. */
export function plainlyNamed<N extends Pick<Naming, 'name' | 'indicator'>>(naming: N, told: Around, catalogue: Catalogue): N {
  const { name, indicator } = naming
  if (name !== indicator?.name) return naming
  const meant = plainOf(indicator, told, catalogue)
  if (meant) return { ...naming, name: meant.name, indicator: meant }
  const short = name.slice(BOTH.length)
  return !isSaidOfBoth(name, told) && indicator.aliases.includes(short) ? { ...naming, name: short } : naming
}

/** The indicator that is plainly meant where none of the words is said that set another apart. */
function plainOf({ plainly }: Indicator, { text, discourse }: Around, catalogue: Catalogue): Indicator | undefined {
  const said = `${discourse.heading.text}${text}`
  return plainly === undefined || plainly.unless.some((word) => said.includes(word)) ? undefined : byId(catalogue).get(plainly.id)
}

/** 新建老年食堂9个: what was done within a time is none of all there are; those whom a benefit reached may be told either way. */
export const unlessDone = (indicator: Indicator | null, measure: Measure): Indicator | null =>
  measure === 'flow' && indicator?.measure === 'level' && !REACHED.test(indicator.name) ? null : indicator

const REACHED = /[津补]贴|时长|惠及/

/** 七夕当天办理结婚登记126对: what happened on a feast or in its days is no figure of the year, though these have no date. */
export const unlessOfFeast = (indicator: Indicator | null, { unit, ahead }: { readonly unit: string | null; readonly ahead: string }): Indicator | null =>
  indicator?.measure === 'flow' && HAPPENINGS.test(unit ?? '') && FEAST.test(ahead) ? null : indicator

const HAPPENINGS = /^(?:对|具|件|例|起|人次|次|场)$/
const FEAST =
  /(?:七夕|春节|除夕|元宵|清明|端午|中秋|重阳|国庆|元旦|五一|情人节|寒衣节|中元节|"520")[^,;。\d]{0,3}(?:当[天日]|期间|假期|小?长假|节日|前后|三天|祭扫)[^;。]*$/
