/** The composed canonical name of what a figure measures. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { isSpace } from '../text/character.ts'
import { WordSet } from '../text/wordSet.ts'

const endings = (words: string): WordSet => new WordSet(words.split('|'), 'backward')
const endsIn = (text: string, words: WordSet): boolean => words.endingAt(text, text.length) !== undefined

const MONEY_NOUN = endings(
  '原价|原值|净值|造价|封顶线|起付线|上限|限额|总量|总值|资金|金额|经费|款|款物|金|额|费|费用|价值|支出|收入|资本|投资|标准|水平|工资|善款|销量',
)
const ENDS = endings('人口|人数|人次|户数|数|数量|次数|率|比例|比重|占比|标准|水平|面积|规模|时长|金额|额|能力|得分|总分|均分|评分')

const SUFFIX: Readonly<Record<string, string>> = {
  人: '人数',
  人次: '人次',
  户: '户数',
  户次: '户次',
  元: '金额',
  对: '对数',
  小时: '时长',
  公顷: '面积',
  亩: '面积',
  平方米: '面积',
  平方公里: '面积',
  场: '场次',
  场次: '场次',
  次: '次数',
  台次: '台次',
  份: '份数',
  件: '件数',
  间: '间数',
  例: '例数',
  条: '条数',
  套: '套数',
  床: '床数',
  单: '单数',
  分: '得分',
}
const BARE = new Set(['%', '‰', '倍', '公里', '岁'])
/** Statistics of money and share: a count of people or things is none of them. */
const OTHER_STATISTIC = endings('率|比例|比重|占比|标准|水平|时长|金额|额')
/** 人均补助113元, 总投资4600万元: an amount a head, or one that says itself what was done, is of no verb. */
const AVERAGE = /人均|户均|次均|平均|每人|每户|补差|(?:投资|收入|支出|结余|余额|产值)$/

/**
 * A name from a noun phrase: 养老机构 in 家 is 养老机构数, 低保金 发放 in 元 is 低保金发放额.
 * @param noun the noun phrase counted, without region and year
 * @param verb the verb that belongs to the name, or an empty string
 * @param unit canonical unit or null
 */
export function composeName(noun: string, verb: string, unit: string | null, measure: Measure): string {
  const tidied = tidy(noun)
  const named = (tidied.endsWith('登记量') ? tidied.slice(0, -1) : tidied).replace(OF_GOAL, '')
  const head = named !== '' && HELPED.includes(named.charAt(0)) ? named.replace(/^受?(救助|资助|帮扶)的(.{2,})$/, '$2$1') : named
  const stem =
    verb !== '' && measure !== 'share' && !(unit?.startsWith('元') && AVERAGE.test(head)) && !head.includes(verb)
      ? `${head.replace(/(?:人数|数量|数)$/, '')}${verb}`
      : head
  // 床位占31%: what the number is said to be of the whole ends in 占 already.
  if (measure === 'share') return endsIn(stem, SHARE) ? stem : `${stem.replace(/占$/, '')}占比`
  if (measure === 'change_pct' || measure === 'ratio') return stem
  if (unit !== null && COUNTED.has(unit) && endsIn(stem, OTHER_STATISTIC)) return `${stem}${SUFFIX[unit] ?? '数'}`
  if (endsIn(stem, ENDS)) return stem
  if (unit === null || BARE.has(unit) || unit.startsWith('元/') || unit.includes('/')) return stem
  if (unit === '元' && AVERAGE.test(stem)) return stem
  if (unit === '元') return endsIn(stem, MONEY_NOUN) ? stem : `${stem}${verb === '' ? '金额' : '额'}`
  // 养老机构 in 张 is 养老机构床位数.
  if (unit === '张' && !/床|[证卡券票照]$/.test(stem)) return `${stem}床位数`
  // 低保户 in 户 is 低保户数.
  const suffix = SUFFIX[unit] ?? '数'
  return stem.endsWith(suffix.slice(0, -1)) && suffix.length > 1 ? `${stem}数` : `${stem}${suffix}`
}

/** 到位率目标值, 救助人数计划, 低保标准值: what a number is of, and not whose goal it is. */
const OF_GOAL = /(?<=.)(?:(?:年度|全年)?(?:目标|计划|任务|指标|执行|完成)[值数]|(?<=率|人数|人次|户数|标准|占比|比例)(?:(?:年度|全年)?(?:目标|计划)|值))$/

/** What 受救助的…, 资助的… begin with. */
const HELPED = '受救资帮'

const SHARE = endings('率|比例|比重|占比|比|度|面|能力')
const COUNTED = new Set(['人', '户', '人次', '户次'])

/** 其《通知书》, 市的综合评估: words that point at what was said, or at a table of goals (指标临时救助人次). */
const POINTING = /^(?:(?:目标|指标)(?!任务|完成|[值数]|责任|覆盖|人群|达|考核|体系|得分)|其(?![他它中余实次])|该|这些|上述|[省市县区]的)/

/** Marks within a noun that may have to go; marks that go from its beginning and its end; what words begin with that point. */
const [WITHIN, BEFORE, BEHIND, POINTS] = [1, 2, 4, 8]
const STRAY = new Uint8Array(0x10000)
for (const [characters, where] of [
  ['、"()（）', WITHIN],
  [',、;:"\'的)', BEFORE],
  [',、;:的(', BEHIND],
  ['其该这上省市县区目指', POINTS],
] as const)
  for (const character of characters) STRAY[character.charCodeAt(0)] = (STRAY[character.charCodeAt(0)] ?? 0) | where
const strays = (text: string, at: number, where: number): boolean => ((STRAY[text.charCodeAt(at)] ?? 0) & where) !== 0

function hasMarks(noun: string): boolean {
  for (let at = 0; at < noun.length; at++) if (strays(noun, at, WITHIN)) return true
  return false
}

/** Quotes stay, brackets must pair, stray marks at the ends go. */
export function tidy(noun: string): string {
  if (!hasMarks(noun)) return atEnds(noun)
  const last = /、[^等]*等(?=[\u4e00-\u9fff]{3,})(?!次|级|额)/.test(noun) ? noun.replace(/^.*、[^等]*等(?:各级各类|各级|各类)?/, '') : noun
  const trimmed = atEnds(last)
  if ((trimmed.match(/"/g) ?? []).length % 2 === 1) return tidy(trimmed.replaceAll('"', ''))
  const opened = (trimmed.match(/[(（]/g) ?? []).length
  const closed = (trimmed.match(/[)）]/g) ?? []).length
  if (opened > closed) return trimmed.slice(0, Math.max(trimmed.lastIndexOf('('), trimmed.lastIndexOf('（')))
  return closed > opened ? trimmed.replace(/^[^)）]*[)）]/, '') : trimmed
}

/** A noun without stray marks, and words that point, at its ends. */
function atEnds(noun: string): string {
  const begun = strays(noun, 0, BEFORE) || isSpace(noun.charCodeAt(0)) ? noun.replace(/^[\s,、;:"'的)]+(?=[^"]*$)/, '') : noun
  let end = begun.length
  while (end > 0 && (strays(begun, end - 1, BEHIND) || isSpace(begun.charCodeAt(end - 1)))) end--
  const ended = end === begun.length ? begun : begun.slice(0, end)
  return strays(ended, 0, POINTS) ? ended.replace(POINTING, '') : ended
}
