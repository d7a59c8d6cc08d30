/** What the words of a sentence say that no name of a figure may leave out or turn round. */
import { RATIOS } from '../measure/measure.ts'
import { LEVELS, plainLevel } from '../region/levels.ts'
import type { Surrounding } from './relevance.ts'

/** 注册率16%: a name given before that is of another rate (活跃率) is not of this number. */
export const rateBefore = (ahead: string): string | undefined => (ahead.endsWith('率') ? /[\u4e00-\u9fff]率$/.exec(ahead.slice(-2))?.[0] : undefined)

const RATIO_NAMED = new RegExp(`(?:${RATIOS})比(?:为|达到?|约|是|高达)?$`)
const [LONGEST_RATIO, RATIO_WORD] = ['抚养比高达'.length, '抚养比'.length]

/** 老年抚养比为30.8%: the ratio with a name of its own that the words before a number end in, or ''. */
export const ratioBefore = (ahead: string): string => RATIO_NAMED.exec(ahead.slice(-LONGEST_RATIO))?.[0].slice(0, RATIO_WORD) ?? ''

const NOT_DONE = /(?:尚未|还未|仍未|未)[\u4e00-\u9fff]{2,8}的(?:[\u4e00-\u9fff]{1,6}(?:有|为|共)?)?$/

/** 尚未完成换届的2个难点村: whether the words since the last stop say that something was not done yet. */
export const isUndone = (clause: string): boolean => NOT_DONE.test(clause)

const DENIED = /[不未]([\u4e00-\u9fff]{2})/

/** 规范地名43条 is no 不规范地名条数: tells whether a name denies what a text says. */
export function deniesSaid(text: string): (name: string) => boolean {
  return (name) => {
    const [denial = '', said = ''] = DENIED.exec(name) ?? []
    return said !== '' && text.includes(said) && !text.includes(denial)
  }
}

/** States that are denied, and what was not done. */
const STATE = /(?<![不未])(?:符合|达标|合格|具备|到位|齐全|销号|追回|兑付|脱钩|参检|取得)/g

/** 符合条件享受低保人数 of 不符合条件享受低保27人: a name that denies of what it says what its text does nothing but deny. */
export const withDenial = (name: string, text: string): string =>
  name.replace(STATE, (state) => {
    const [denial, ...others] = new Set([...text.matchAll(new RegExp(`(.?)${state}`, 'g'))].map(([, before]) => before))
    return others.length === 0 && (denial === '不' || denial === '未') ? `${denial}${state}` : state
  })

/** What a bracket behind a number tells is of that one: 17家（公办）、29家（民办）. */
const BEHIND = /^[(（][^()（）]*[)）]/

/** The words that stand between the figure before and a number. */
export const wordsSince = ({ text, figures, from }: Pick<Surrounding, 'text' | 'figures' | 'from'>): string =>
  text.slice(figures.findLast(({ to }) => to <= from)?.to ?? 0, from).replace(BEHIND, '')

/** 省级资金5210万元、州级资金310万元: tells whether a name is of a level that the words since the figure before do not say, where they say another. */
export function ofOtherLevel(own: string): (name: string) => boolean {
  const plain = plainLevel(own)
  const others = LEVELS.some((level) => plain.includes(level)) ? LEVELS.filter((level) => !plain.includes(level)) : []
  return (name) => others.some((level) => plainLevel(name).includes(level))
}

/**
 * 市本级福彩公益金 is none of 省级: tells whether a name is of a level of which nothing around tells, nor a number's own words (省1400万元);
 * 民政厅下拨3.6亿元 tells of 省级.
 */
export function ofUnsaidLevel(said: string, own: string): (name: string) => boolean {
  const plain = plainLevel(said)
  const isSaid = (level: string): boolean =>
    plain.includes(level) ||
    own.includes(level.charAt(0)) ||
    (level.endsWith('级') && new RegExp(`${level.charAt(0)}(?:财政|民政|[定里属直委厅局]|政府|慈善|补助|配套)`).test(plain)) ||
    (level === '省级' && plain.includes('政厅'))
  const unsaid = LEVELS.filter((level) => !isSaid(level))
  return (name) => unsaid.some((level) => plainLevel(name).includes(level))
}

/** 占全市四分之一 is no 占全省比重: tells whether a name compares with the whole of another place than a text does, or the words since the figure before. */
export function ofOtherWhole(own: string, text: string): (name: string) => boolean {
  const said = [...(WHOLES.test(own) ? own : text).matchAll(new RegExp(WHOLES, 'g'))].map(([whole]) => whole)
  return (name) => {
    const whole = SHARE_OF.exec(name)?.[1]
    return whole !== undefined && !said.includes(whole)
  }
}

const WHOLES = /全[国省市州县区]/
const SHARE_OF = /占(全[国省市州县区])/

/** 其中民办（含公建民营）占了六成: tells whether a name is of the other kind of owner than the words since the figure before say. */
export function ofOtherOwner(own: string): (name: string) => boolean {
  const [isPublic, isPrivate] = [own.includes('公办'), /(?<!为)民办/.test(own)]
  const other = isPublic === isPrivate ? undefined : isPublic ? '民办' : '公办'
  return (name) => other !== undefined && name.includes(other)
}

/** What stands between the members of a list. */
const LISTED = '、;'
/** A noun of a list: 护理员, 社会办. */
const MEMBER = /^[\u4e00-\u9fff]{2,10}$/
/** 标准1200元；分散户800元: a statistic is no member. */
const STATISTIC_ALONE = /^(?:平均|人均)?(?:标准|金额|资金|支出|人数|户数|收入)$/
const LONGEST_MEMBER = 20
const countedIn = (figure: string): string => figure.replace(/^[\d.,万亿余多]+/, '')

/** 其中护理员76名、康复师12名; 助困350万元；助老61万元: the nouns of the numbers before in a list, where they are counted alike and this one has a noun of its own. */
export function membersBefore({ text, figures, from, to }: Pick<Surrounding, 'text' | 'figures' | 'from' | 'to'>): string[] {
  const members: string[] = []
  const unit = countedIn(text.slice(from, to))
  const own = text.slice(figures.findLast((figure) => figure.to <= from)?.to ?? 0, from).slice(1)
  let next = from
  for (let at = figures.findLastIndex((figure) => figure.to <= from); at >= 0; at--) {
    const figure = figures[at]
    if (figure === undefined || !LISTED.includes(text.charAt(figure.to)) || !MEMBER.test(text.slice(figure.to + 1, next))) break
    if (countedIn(text.slice(figure.from, figure.to)) !== unit) break
    const noun = text.slice(Math.max(figures[at - 1]?.to ?? 0, figure.from - LONGEST_MEMBER), figure.from).replace(/^.*(?:[、,;:。(]|其中)/, '')
    if (MEMBER.test(noun) && !own.includes(noun) && !STATISTIC_ALONE.test(noun)) members.push(noun)
    next = figure.from
  }
  return members
}

/**
 * 年任务2400户 is no mean of a year, 农村标准增长8.9% of 农村低保标准 that was named none of 农村低保平均标准: tells whether a name is of a mean of which the text
 * does not tell.
 */
export function meansUnsaid(text: string, named: readonly string[]): (name: string) => boolean {
  const [saysMean, saysEach] = [text.includes('平均'), /均|每/.test(text)]
  return (name) => (!saysEach && /[年日]均/.test(name)) || (!saysMean && name.includes('平均标准') && named.includes(name.replace('平均', '')))
}

const COMPARING = ['低于', '高于', '高出', '少于', '多于']

/** 比全省平均高4个百分点 is no …低于平均水平: tells whether a name compares in words that the text does not. */
export const comparesOtherwise = (text: string): ((name: string) => boolean) => {
  const unsaid = COMPARING.filter((word) => !text.includes(word))
  return (name) => unsaid.some((word) => name.includes(word))
}

/** 累计发放9017万元，孤儿1604万元、困境儿童1025万元: the nouns of the numbers behind that part a sum, of which it holds none that is said before. */
export function membersBehind({ text, figures, from, to }: Pick<Surrounding, 'text' | 'figures' | 'from' | 'to'>): string[] {
  const unit = countedIn(text.slice(from, to))
  const members: string[] = []
  let last = to
  for (const figure of figures.filter((one) => one.from >= to)) {
    const [, noun = ''] = (members.length === 0 ? FIRST_MEMBER : NEXT_MEMBER).exec(text.slice(last, figure.from)) ?? []
    if (noun === '' || countedIn(text.slice(figure.from, figure.to)) !== unit) break
    members.push(noun)
    last = figure.to
  }
  return members.length > 1 ? members.filter((noun) => !text.slice(0, from).includes(noun)) : []
}

const FIRST_MEMBER = /^[,:(]([\u4e00-\u9fff]{2,10})$/
const NEXT_MEMBER = /^、([\u4e00-\u9fff]{2,10})$/

/** Who runs homes: 公办养老机构12所、民办4所，床位1830张 is of both. */
const BOTH_OWNERS = ['公办', '民办']

/** The owners behind both of whom a number with a noun of its own goes on, and so is of neither; none for others. */
export function ownersBefore({ text, figures, from }: Pick<Surrounding, 'text' | 'figures' | 'from'>): readonly string[] {
  const before = figures.filter(({ to }) => to <= from).slice(-BOTH_OWNERS.length)
  const [one, other] = before
  if (one === undefined || other === undefined || !OWN_NOUN.test(text.slice(other.to, from))) return []
  const parts = [text.slice(Math.max(text.lastIndexOf('。', one.from), one.from - LONGEST_MEMBER) + 1, one.from), text.slice(one.to, other.from)]
  const isToldOf = (owner: string): boolean => parts.some((part) => BOTH_OWNERS.every((one) => part.includes(one) === (one === owner)))
  return BOTH_OWNERS.every(isToldOf) ? BOTH_OWNERS : []
}

const OWN_NOUN = /^[,;](?!其中|占|同比|比|较|分别)(?!.*(?:公办|民办))[\u4e00-\u9fff]{2,}$/

/** 发放就餐补贴412万元，吸引社会资本1360万元: the verb of the sum before, where the words since then have a verb and a noun of their own; else undefined. */
export function verbBefore({ text, figures, from, to }: Pick<Surrounding, 'text' | 'figures' | 'from' | 'to'>): string | undefined {
  const index = figures.findLastIndex((figure) => figure.to <= from)
  const before = figures[index]
  if (before === undefined || !text.slice(from, to).endsWith('元')) return undefined
  const verb = LED_BY.exec(text.slice(figures[index - 1]?.to ?? 0, before.from))?.[1]
  const own = OWN_DEED.exec(text.slice(before.to, from))?.[1]
  return verb !== undefined && own !== undefined && own !== verb && !text.slice(before.to, from).includes(verb) ? verb : undefined
}

/** Verbs that are no nouns beside. */
const PLAIN_VERBS = '发放|拨付|下拨|投入|吸纳|吸引|筹集|撬动|带动|争取|盘活|追缴|追回'
const LED_BY = new RegExp(`(?:^|[,;:。])[^,;:。\\d]{0,6}?(${PLAIN_VERBS})[^,;:。\\d]*$`)
const OWN_DEED = new RegExp(`^[,;]\\s*(${PLAIN_VERBS}|减轻|减免|节约|化解|偿还|募集|支出)[\\u4e00-\\u9fff]{2,}$`)
