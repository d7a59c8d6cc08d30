/** Heads that the numbers of a row are dealt out to: those of a coordination, of the clauses before, of the figures before, ages and classes. */
import { closesBetween } from '../text/sentence.ts'
import { DEALT_OUT, distinct, OF_EACH, type Context, type Discourse, type Fact, type Head, type Scope } from './clause.ts'
import type { Frame } from './frame.ts'
import { splitHeads } from './heads.ts'
import { SIDE, SIDES, withSide } from './nounBefore.ts'
import { OWNER } from './owners.ts'
import { PROGRAMME } from './programmes.ts'
import { bare } from './statistic.ts'

/** A row of numbers, and what its sentence told before. */
export interface RowTask {
  readonly group: readonly Fact[]
  readonly scope: Scope
  readonly discourse: Discourse
  readonly frames: readonly Frame[]
}

/** Units that may stand in one row of numbers: 元/月 and 元/年. */
export const family = (unit: string | null): string => (unit?.startsWith('元/') ? '元/' : unit === '倍' ? '%' : (unit ?? ''))

/** （按月打卡）: said of the heads before it. */
export const ASIDE = /[(（][^()（）]*[)）]/g

/** 高龄津贴按80、90、100周岁以上每月发50、100、300元: as many ages as amounts. */
function ageHeads(raw: string, count: number, isRate: boolean): string[] | null {
  const ages = [...raw.matchAll(/(\d{2,3}(?:[-~至到]\d{2,3})?)(周?岁)?(?:及?以上)?/g)]
  if (ages.length !== count || !raw.includes('岁')) return null
  const named = /([一-鿿]{0,6}(?:津贴|补贴|补助|保健金|尊老金|长寿金))/.exec(raw)?.[1]?.replace(/^(?:按|为|老人|的|分别|依次|每月|发放|发给|给予|享受)+/, '')
  // 100、90、80周岁以上，每人每月300、100、50元: what the old get by age.
  const benefit = named ?? (isRate && ages.every(([, age = '']) => Number.parseInt(age) >= OLD) ? '高龄津贴' : undefined)
  const [people, share = ''] = PEOPLE.exec(raw) ?? []
  // 60岁及以上、65岁及以上人口占比分别为16.87%和11.89%
  if (benefit === undefined && people !== undefined && (people.includes('老') || ages.every(([, age = '']) => Number.parseInt(age) >= OLD)))
    return ages.map(([, age = '']) => `${age}周岁${/[-~至到]/.test(age) ? '' : '以上'}老年人口${share}`)
  return benefit === undefined ? null : ages.map(([, age = '']) => `${age}周岁${/[-~至到]/.test(age) ? '' : '以上'}老人${benefit}标准`)
}

/** People of an age, and of what they are a share. */
const PEOPLE = /岁(?:及?以上)?的?(?:户籍|常住)?(?:老年人口|老年人|老人|人口)(占[^,;。\d]{0,8}?比[例重]?|比[例重])?/
/** From this age on, in years, people are old. */
const OLD = 60

/** As many heads as numbers are dealt out, or null where nothing deals them out. */
export function headsOf(count: number, { group, scope, discourse, frames }: RowTask, { left, clauses, raw, previous, at }: Context): Head[] | null {
  const isRate = family(group[0]?.mention.unit ?? null) === '元/'
  const bands = ageHeads(raw, count, isRate) ?? ageHeads(`${clauses[0] ?? ''}${raw}`, count, isRate)
  if (bands) return bands.map((noun) => ({ noun, verb: null }))
  const whole = SHARED_OUT.exec(raw)?.[1]
  const parts = whole === undefined ? null : rowBefore(count, at, frames, scope.text, true)
  if (parts) return parts.map(({ noun }) => ({ noun: `${noun}占${whole ?? ''}比例`, verb: null }))
  const object = left.object.replace(ASIDE, '').replace(/(?:分别|依次)?[从由按]$/, '')
  const own = splitHeads(object, count, scope.grammar) ?? (left.subject === '' ? null : splitHeads(`${left.subject}${object}`, count, scope.grammar))
  const fee = own?.every((head) => GRADE_OF_CARE.test(head)) ? FEE.exec(clauses[0] ?? '')?.[1] : undefined
  if (own && fee !== undefined) return own.map((head) => ({ noun: `${head.replace(/[三四]档$/, '')}${fee}标准`, verb: left.verb }))
  if (own && previous && own.every((head) => CLASS.test(head)) && CLASS_WITHIN.test(previous.noun))
    return own.map((head) => ({ noun: previous.noun.replace(CLASS_WITHIN, head), verb: left.verb }))
  if (own && previous && own.every((head) => OWNED.test(head))) return own.map((head) => ({ noun: `${head}${previous.noun}`, verb: left.verb }))
  const pointed = both(object, count, discourse)
  if (pointed) return pointed
  const again = dealtAgain(count, left.object, group[0]?.mention.unit ?? null, frames, scope)
  if (again) return again
  if (own) return sided(own, clauses, scope, discourse).map((noun) => ({ noun, verb: left.verb }))
  // 城乡低保标准从640元提升至842元、748元: whose noun holds for both.
  const shared = previous && left.object.length < 2 ? splitHeads(previous.noun, count, scope.grammar) : null
  if (shared) return shared.map((noun) => ({ noun, verb: null }))
  // 集中供养860人、分散供养1920人，集中供养率30.9%，供养标准分别为…: standards are of those counted, and not of a share.
  const recent = distinct(isRate ? discourse.recent.filter(({ noun }) => !OF_SHARE.test(noun)) : discourse.recent).slice(-count)
  const sides = recent.map(({ noun }) => SIDES.exec(noun)?.[0] ?? '')
  const areSides = recent.length === count && sides.every((side) => side !== '') && new Set(sides).size === count
  const ofSides = () => recent.map(({ noun }, index) => ({ noun: ofSide(sides[index] ?? '', noun, left.object, scope), verb: left.verb }))
  // 城市低保33万人、农村低保183万人，月人均补助541元、391元
  if (areSides && isRate && left.object.length > 3 && !SIDES.test(left.object)) return ofSides()
  if (isRate && left.object.endsWith('标准') && areManners(recent)) return recent.map(({ noun }) => ({ noun: `${noun}${left.object}`, verb: null }))
  if (left.object.length > 3 && !left.link.respective) return null
  for (const clause of clauses) {
    const phrase = scope.reader.left(clause, false)
    const heads = splitHeads(phrase.object, count, scope.grammar)
    if (heads) return heads.map((noun) => ({ noun: left.object.length > 3 ? noun + left.object : noun, verb: phrase.verb }))
  }
  const told = left.link.respective && left.object.length < 4 ? rowBefore(count, at, frames, scope.text) : null
  if (told) return told
  if (isDealtToBlanks(`${clauses[0] ?? ''}${raw}`, count)) return null
  if (areSides && left.object.length > 3) return ofSides()
  if (recent.length !== count) return null
  // 全自理312人，半护理98人，护理补贴标准分别为179元、358元: of each what the row is of.
  return left.object.length > 3 && left.object.endsWith('标准') ? recent.map(({ noun, verb }) => ({ noun: `${noun}${left.object}`, verb })) : recent
}

/** 城市、农村低保标准分别为720元、560元，人均补助水平436元、228元: what is told of a side is of its programme as well, where it names none. */
const ofSide = (side: string, noun: string, said: string, { grammar }: Scope): string => {
  const programme = bare(noun, grammar)
  return ENDS_IN_PROGRAMME.test(programme) && !NAMES_PROGRAMME.test(said) ? `${programme}${said}` : withSide(side, said)
}
const ENDS_IN_PROGRAMME = new RegExp(`${PROGRAMME}(?:对象|人员|供养)?$`)
const NAMES_PROGRAMME = new RegExp(PROGRAMME)

/** 两项标准分别调至661元和5128元: the two that were told of last, where the words count them. */
function both(object: string, count: number, { recent }: Discourse): Head[] | null {
  const statistic = count === 2 ? BOTH.exec(object)?.[1] : undefined
  const told = statistic === undefined ? [] : distinct(recent).filter(({ noun }) => noun.endsWith(statistic))
  return told.length < count ? null : told.slice(-count).map(({ noun }) => ({ noun, verb: null }))
}

const BOTH = /^(?:上述|这|以上)?(?:两|二)(?:项|类|个|者)(标准|指标|比例|补贴|津贴)$/

/**
 * 生活补贴和护理补贴标准分别为110元和120元，享受人数5644人、7012人: what is told of a row of as many heads right behind it is dealt out to them as well, where it
 * says nothing but how many or how much; else null.
 */
function dealtAgain(count: number, said: string, unit: string | null, frames: readonly Frame[], scope: Scope): Head[] | null {
  const row = frames.slice(-count)
  const isDealt =
    row.length === count &&
    row.every(({ rule, fact }) => (rule === DEALT_OUT || rule === OF_EACH) && family(fact.mention.unit) === family(row[0]?.fact.mention.unit ?? null))
  // 标准均为90元，分别惠及2.1万人和3.4万人: with no noun of their own they are counted in another unit.
  const isCounted = said === '' ? family(unit) !== family(row[0]?.fact.mention.unit ?? null) : ONLY_COUNTED.test(said)
  if (!isDealt || !isCounted || distinct(row).length !== count) return null
  return row.map(({ noun }) => ({ noun: said === '' ? noun.replace(/(?:平均)?标准$/, '') : `${bare(noun, scope.grammar)}${said}`, verb: null }))
}

const ONLY_COUNTED = /^(?:享受|惠及|领取|受益|保障|覆盖|发放|支出|供养|救助)?(?:人数|户数|人次|对象|资金|金额)$/

/** 集中供养1.26万人、分散供养10.77万人，省级补助标准提高到4212元和3684元: of those cared for in two manners. */
const areManners = (heads: readonly Head[]): boolean => {
  const [one = '', other = '', ...more] = heads.map(({ noun }) => /集中|分散|散居/.exec(noun)?.[0] ?? '')
  return more.length === 0 && one !== '' && other !== '' && one !== other
}

const OF_SHARE = /(?:率|占比|比例|比重)$/

/** 发护理费，全自理、半自理、不能自理三档依次为…: what those of each grade are given. */
const GRADE_OF_CARE = /^(?:[全半]|不能)?(?:自理|护理|失能)(?:[三四]档)?$/
const FEE = /(?:发放?|给予|发给|补助)了?([\u4e00-\u9fff]{1,6}(?:费|补贴|补助|津贴))$/

/** 养老机构286家，公办、公建民营、民办分别为…: who owns or runs what was counted. */
const OWNED = new RegExp(`^(?:${OWNER}|国办|社会办|民办公助|集体办)$`)

/** 三、四类分别…, behind 农村低保一、二类对象补助水平: classes alone are of the noun before. */
const CLASS = /^[一二三四五六七八1-8][类级档]$/
const CLASS_WITHIN = /[一二三四五六七八1-8][类级档]/

/** 60至69岁72.6万人、70至79岁41.9万人，分别占老年人口的53.0%、30.6%: as many shares as parts before. */
const SHARED_OUT = /(?:^|[,;:])\s*(?:分别|依次|各)?占(?:到|了)?([^,;。\d]{2,12}?)(?:总[数量])?的(?:比[例重])?(?:分别|依次)?(?:为|达)?\s*$/

/** 甲镇、乙镇和丙镇分别建成助餐点12个、9个和11个: what is dealt out to as many places or times, which are blanked out, is of one noun. */
const isDealtToBlanks = (words: string, count: number): boolean =>
  [...words.matchAll(/ {2,}(?:(?:[、和与及]|以及) {2,})+/g)].some(([row]) => row.split(/[、和与及]|以及/).length === count)

/**
 * 65岁以上58.6万人，80岁以上11.2万人，占比分别为15.1%、2.9%: the last figures of one unit outside brackets, where these are as many; else null.
 * @param mayBeOne whether they may be of one noun, in as many places
 */
function rowBefore(count: number, at: number, frames: readonly Frame[], text: string, mayBeOne = false): Head[] | null {
  const near = frames.slice(-LONGEST_ROW).filter(({ fact: { mention } }) => !closesBetween(text, mention.to, at))
  const unit = near.at(-1)?.fact.mention.unit
  const told = near.slice(near.findLastIndex(({ fact: { mention } }) => mention.unit !== unit) + 1)
  // 户籍人口222.5万人，60岁以上43.12万人、80岁以上6.1万人，占比分别为…: the last of them, where they are counts.
  const row = unit === '%' ? told : told.slice(-count)
  const nouns = distinct(row).length
  return row.length === count && (nouns === count || (mayBeOne && nouns === 1)) ? row : null
}

const LONGEST_ROW = 12

/** 标准统一为737元，城市、农村分别提高…: heads that are sides alone take the statistic named before. */
function sided(heads: readonly string[], clauses: readonly string[], scope: Scope, discourse: Discourse): readonly string[] {
  if (!heads.every((head) => SIDE.test(head))) return heads
  const stated = clauses.map((clause) => scope.reader.left(clause, false).object).find((noun) => noun.length >= 4)
  const base = stated ?? discourse.recent.at(-1)?.noun ?? ''
  return heads.map((head) => withSide(head, base))
}
