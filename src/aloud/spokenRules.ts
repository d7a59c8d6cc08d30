/**
 * How figures are read aloud. Voices differ in what they make of 557元/月, 6.7% or 2016—2020年, so nothing is left to them:
 * every Arabic figure and the signs around it are spelled out. Han text and Latin words stay as they are.
 * The rules apply in this order, each to what the ones before it left; a rule sees half-width figures and signs.
 */
import { sayDigits, sayNumber, sayTelephone } from './numerals.ts'

export interface SpokenRule {
  readonly name: string
  /** As printed, and as read by all rules together. */
  readonly example: readonly [printed: string, spoken: string]
  readonly pattern: RegExp
  /** @param parts what the pattern matched, then its groups; one that took no part is '' */
  readonly say: (...parts: string[]) => string
}

const YEAR = String.raw`(?<!\d)((?:1[89]|20)\d\d)`
const NUMBER = String.raw`\d+(?:\.\d+)?`
const DASH = '[-–—－~～]'
const QUOTE = '[“”"「」]?'
/** What is said of a year without the word 年, before it and behind it. Any other number of four digits may be a count of whatever follows. */
const OPENS_YEAR = '《|回望|回眸|展望|决胜|再见|你好'
const FOLLOWS_YEAR = String.raw`[上下]半年|前?[一二三四]季度|[两三四五]个?年|全年|财年|版|以来|至今|春节|全国|中国|世界|(?:[至到、和与及](?:1[89]|20)\d\d)+年`
/** Behind these, or where nothing stands before it, + tells a change; between other words it adds one thing to another. */
const TELLS_CHANGE = String.raw`^|[\s|，。；：、（《“‘,;:("]|[同环]比|[上去]年|同期|上月|变化|增[幅减]|[各是为均]|分别|平均`

/** Words for one of the things counted, before which 2 is read 两. */
const COUNTED = '个家张所名人户项次件例条种类位座处间套支批场对本份元角倍期届周天岁年平公吨斤里亩米小千万亿'

const date = (year: string, month: string, day = ''): string =>
  `${sayDigits(year)}年${sayNumber(String(Number(month)))}月${day && `${sayNumber(String(Number(day)))}日`}`

const clock = (hour: string, minute: string): string =>
  `${sayNumber(String(Number(hour)))}点${minute === '00' ? '' : `${minute.startsWith('0') ? sayDigits(minute) : sayNumber(minute)}分`}`

const CALCULATIONS: Readonly<Record<string, string>> = { '+': '加', '−': '减', '×': '乘', '÷': '除以', '=': '等于' }
const COMPARISONS: Readonly<Record<string, string>> = { '≥': '不少于', '≤': '不超过', '>': '大于', '<': '小于', '≈': '约等于' }
const SYMBOLS: Readonly<Record<string, string>> = { 'km²': '平方公里', '㎡': '平方米', 'm²': '平方米', '㎞': '公里', km: '公里', kg: '公斤', '℃': '摄氏度' }

export const SPOKEN_RULES: readonly SpokenRule[] = [
  {
    name: 'a circled figure is a number',
    example: ['①低保', '一，低保'],
    pattern: /[①-⑳]/gu,
    say: (circled) => `${sayNumber(String((circled.codePointAt(0) ?? 0) - 0x245f))}，`,
  },
  {
    name: 'commas between thousands are not heard',
    example: ['1,246家', '一千二百四十六家'],
    pattern: /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/gu,
    say: (number) => number.replaceAll(',', ''),
  },
  {
    name: 'a standard is read figure by figure',
    example: ['GB/T 37668-2019', 'GB T 三七六六八，二零一九年'],
    pattern: /\b(GB|MZ|DB)(?:\/([TZ]))? ?(\d{2,6})(?:[-—](\d{4}))?(?!\d)/gu,
    say: (_, name = '', kind = '', number = '', year = '') => `${name} ${kind && `${kind} `}${sayDigits(number)}${year && `，${sayDigits(year)}年`}`,
  },
  {
    name: 'the number of a document is its year and a number',
    example: ['工信厅信管函〔2021〕67号', '工信厅信管函二零二一年六十七号'],
    pattern: /[〔[［(（]((?:19|20)\d\d)[〕\]］)）]第?(\d+)(?=号)/gu,
    say: (_, year = '', number = '') => `${sayDigits(year)}年${sayNumber(number)}`,
  },
  {
    name: 'a telephone number is read figure by figure',
    example: ['电话0411-83601234', '电话零四幺幺，八三六零幺二三四'],
    pattern: /(?<![\d.])(0\d{2,3}|400)-(\d{3}-?\d{4,5})(?!\d)|(?<=电话[：:]?)\d{7,8}(?!\d)/gu,
    say: (whole, area = '', number = '') => sayTelephone(area ? `${area}，${number.replace('-', '')}` : whole),
  },
  {
    name: 'a mobile number is read figure by figure',
    example: ['13800001234', '幺三八零零零零幺二三四'],
    pattern: /(?<![\d.])1[3-9]\d{9}(?![\d.])/gu,
    say: (number) => sayTelephone(number),
  },
  {
    name: 'a hotline is read figure by figure',
    example: ['拨打“12349”热线', '拨打“幺二三四九”热线'],
    pattern: new RegExp(
      String.raw`(?<!\d)(?:(?<=(?:热线|电话|拨打|专线)${QUOTE})(?:1\d\d|1[12]\d{3})|(?:1\d\d|1[12]\d{3})(?=${QUOTE}(?:[\p{Script=Han}]{0,4}热线|专线)))(?!\d)`,
      'gu',
    ),
    say: (number) => sayTelephone(number),
  },
  {
    name: 'a date has a year, a month and a day',
    example: ['2020-07-01起', '二零二零年七月一日起'],
    pattern: new RegExp(String.raw`${YEAR}([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])`, 'gu'),
    say: (_, year = '', _sign = '', month = '', day = '') => date(year, month, day),
  },
  {
    name: 'a month after its year',
    example: ['2020-07', '二零二零年七月'],
    pattern: new RegExp(String.raw`${YEAR}-(0[1-9]|1[0-2])(?!\d)`, 'gu'),
    say: (_, year = '', month = '') => date(year, month),
  },
  {
    name: 'a span of years',
    example: ['2016—2020年', '二零一六年到二零二零年'],
    pattern: new RegExp(String.raw`${YEAR}年?${DASH}+${YEAR}(?=年)`, 'gu'),
    say: (_, from = '', to = '') => `${sayDigits(from)}年到${sayDigits(to)}`,
  },
  {
    name: 'a span of years that does not say so',
    example: ['（2016—2020）', '（二零一六到二零二零）'],
    pattern: new RegExp(String.raw`${YEAR}${DASH}+${YEAR}(?![\d.万亿千百\p{Script=Han}])`, 'gu'),
    say: (_, from = '', to = '') => `${sayDigits(from)}到${sayDigits(to)}`,
  },
  {
    name: 'a year known by what stands around it',
    example: ['回望2020大连', '回望二零二零大连'],
    pattern: new RegExp(String.raw`(?<=${OPENS_YEAR})${YEAR}(?=\p{Script=Han})|${YEAR}(?=${FOLLOWS_YEAR})`, 'gu'),
    say: (year) => sayDigits(year),
  },
  {
    name: 'a year is read figure by figure',
    example: ['2017年底', '二零一七年底'],
    pattern: new RegExp(String.raw`${YEAR}(?=年)|(?<!\d)(0\d)(?=年)`, 'gu'),
    say: (year) => sayDigits(year),
  },
  {
    name: 'a year in brackets is read figure by figure',
    example: ['民政统计（2020）', '民政统计（二零二零）'],
    pattern: new RegExp(String.raw`(?<=[（(〔[])${YEAR}(?=[）)〕\]])`, 'gu'),
    say: (year) => sayDigits(year),
  },
  {
    name: 'a time of day',
    example: ['上午8:30至17:00', '上午八点三十分至十七点'],
    pattern: /(?<![\d:])(?:(?<=[午晚早晨时至到—-])([01]?\d|2[0-3])|(0\d|1\d|2[0-3])):([0-5]\d)(?![\d:])/gu,
    say: (_, after = '', hour = '', minute = '') => clock(after || hour, minute),
  },
  {
    name: 'a ratio',
    example: ['配比1:3', '配比一比三'],
    pattern: new RegExp(String.raw`(?<=\d)[:∶](?=\d)`, 'gu'),
    say: () => '比',
  },
  {
    name: 'a day known by its month and day',
    example: ['“5·12”汶川地震', '“五一二”汶川地震'],
    pattern: /(?<!\d)(\d{1,2})[·•](\d{1,2})(?!\d)/gu,
    say: (_, month = '', day = '') => sayDigits(month + day),
  },
  {
    name: 'a fraction',
    example: ['1/3以上', '三分之一以上'],
    pattern: /(?<![\d/.])(\d{1,3})\/(\d{1,3})(?![\d/.])/gu,
    say: (_, above = '', below = '') => `${sayNumber(below)}分之${sayNumber(above)}`,
  },
  {
    name: 'a span of shares',
    example: ['15%—20%', '百分之十五到百分之二十'],
    pattern: new RegExp(String.raw`(?<=\d[%‰])${DASH}+(?=\d)`, 'gu'),
    say: () => '到',
  },
  {
    name: 'a span of shares with one sign',
    example: ['15—20%', '百分之十五到二十'],
    pattern: new RegExp(String.raw`(?<![\d.])(${NUMBER})${DASH}+(${NUMBER})([%‰])`, 'gu'),
    say: (_, from = '', to = '', sign = '') => `${sign === '%' ? '百' : '千'}分之${sayNumber(from)}到${sayNumber(to)}`,
  },
  {
    name: 'a span of quantities',
    example: ['15—20张', '十五到二十张'],
    pattern: new RegExp(String.raw`(?<=\d\p{Script=Han}{0,3})${DASH}+(?=第?\d)`, 'gu'),
    say: () => '到',
  },
  {
    name: 'a difference either way',
    example: ['±5%', '正负百分之五'],
    pattern: /±(?=\d)/gu,
    say: () => '正负',
  },
  {
    name: 'a number under zero',
    example: ['增长−3.2%', '增长负百分之三点二'],
    pattern: /(?<![\dA-Za-z\])）%‰年月日])[-−](?=\d)/gu,
    say: () => '负',
  },
  {
    name: 'a number that something grew by',
    example: ['+8%', '增加百分之八'],
    pattern: new RegExp(String.raw`(?<=${TELLS_CHANGE})\+(?=\d)|(?<=\p{Script=Han})\+(?=${NUMBER}[%‰])`, 'gu'),
    say: () => '增加',
  },
  {
    name: 'all of it',
    example: ['100%', '百分之百'],
    pattern: /(?<![\d.])100%/gu,
    say: () => '百分之百',
  },
  {
    name: 'a share',
    example: ['6.7%', '百分之六点七'],
    pattern: new RegExp(String.raw`(?<!\d)(${NUMBER})([%‰])`, 'gu'),
    say: (_, number = '', sign = '') => `${sign === '%' ? '百' : '千'}分之${sayNumber(number)}`,
  },
  {
    name: 'a calculation',
    example: ['142+47=189家', '一百四十二加四十七等于一百八十九家'],
    pattern: /\+(?=\d)|(?<=\d\p{Script=Han}{0,3})[−×÷=](?=\d)/gu,
    say: (sign) => CALCULATIONS[sign] ?? sign,
  },
  {
    name: 'a comparison',
    example: ['≥60岁', '不少于六十岁'],
    pattern: /[≥≤<>≈](?=\d)/gu,
    say: (sign) => COMPARISONS[sign] ?? sign,
  },
  {
    name: 'a unit in Latin letters',
    example: ['1200㎡', '一千二百平方米'],
    pattern: /(?<=\d) ?(?:km²|㎡|m²|㎞|km|kg|℃)(?![A-Za-z])/gu,
    say: (symbol) => SYMBOLS[symbol.trim()] ?? symbol,
  },
  {
    name: 'so much for each',
    example: ['557元/月', '五百五十七元每月'],
    pattern: /(?<=\d\p{Script=Han}{1,4})\/(\p{Script=Han}{1,4})(?:·(?=\p{Script=Han}))?/gu,
    say: (slashed, each = '') => `每${each}${slashed.endsWith('·') ? '每' : ''}`,
  },
  {
    name: 'two of a thing',
    example: ['2个', '两个'],
    pattern: new RegExp(String.raw`(?<![\d.第])2(?=[${COUNTED}])`, 'gu'),
    say: () => '两',
  },
  {
    name: 'a number',
    example: ['18041.33万元', '一万八千零四十一点三三万元'],
    pattern: new RegExp(NUMBER, 'gu'),
    say: (number) => sayNumber(number),
  },
]
