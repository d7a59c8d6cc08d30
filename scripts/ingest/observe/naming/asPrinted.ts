/** Names as their text prints them. */
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { simplify } from '../text/simplify.ts'
import { withDenial } from './ownWords.ts'

/** Names keep the text's own quotes and brackets, which folding had made plain. */
export function asPrinted(found: string, { text, original }: Told, place: number): string {
  const name = withDenial(withLimit(found, text, place), text)
  const at = text.indexOf(name)
  const printed = simplify(at >= 0 ? original.slice(at, at + name.length) : name)
  return MARKS.test(printed)
    ? printed
        .replace(/\s+/g, '')
        .replace(/"([^"]*)"/g, '“$1”')
        .replaceAll('(', '（')
        .replaceAll(')', '）')
    : printed
}

/** 民办养老数: a noun of which a part is missing; 行政区划单位县级市数: one of two that say the same. */
export const withWholeNoun = (name: string): string =>
  name
    .replace(TORN_HOMES, '$1养老机构数')
    .replace(TWICE, '')
    .replace(/^相比的/, '')
const TWICE = /^行政区划单位(?=(?:县级市|市辖区|自治县|县|街道|镇|乡)数$)/
const TORN_HOMES = /(民办|公办|社会办|公建民营|民营)养老数$/

/** 35岁以下护理员平均年龄人数, 资金民政事业费支出省级金额: without words of another figure that were left standing in a name. */
export const withoutLeft = (name: string): string => name.replace(LEFT_MEAN, '').replace(LEFT_MONEY, '')
const LEFT_MEAN = /平均(?:年龄|工资|收入)(?=[人户]数$)/
const LEFT_MONEY =
  /^资金(?!使用|投入|支出|募集|规模|来源|缺口|执行|支付|拨付|下达|下拨|发放|总|结余|额|量|数|到位|占|比|监管|筹集|分配|安排|绩效|补助|配套|社会化|滞|进度|率|保障|预算|缺|应|实)(?=[\u4e00-\u9fff]{4})/

/** 试点, of 试点（兰州市、金昌市）: without a bracket of which the places were taken out. */
export const withoutEmptied = (name: string): string => name.replace(EMPTIED, '')
const EMPTIED = /[(（][、,，和与及\s]*[)）]/g

const MARKS = /[\s"()]/

/** 办公用房不足平方米社区数 is of 办公用房不足500平方米的社区, 至岁的青年 of 18至35岁的青年: the limit, or the age, told last before a place keeps its number. */
function withLimit(name: string, text: string, at: number): string {
  const last = (pattern: string): string | undefined => [...text.slice(Math.max(0, at - REACH), at).matchAll(new RegExp(pattern, 'g'))].at(-1)?.[0]
  // 2000元以下的占44.5%，2000—4000元的占39.3%: its own range, and no limit of another.
  const own = OWN_RANGE.exec(clauseAhead(text, at))?.[0]
  return (
    name
      .replace(LIMIT, (limit, word: string, unit: string) => last(`${word}\\d[\\d.]*[万亿]?${unit}`) ?? limit)
      .replace(LIMIT_BEHIND, (limit, unit: string, word: string) => own ?? last(`${ALONE}\\d[\\d.]*${unit}${word}`) ?? limit)
      .replace(RANGE, (unit) => own ?? unit)
      // 12345热线投诉量: the number that a hotline is called by.
      .replace(/(?<!\d)(?:[\u4e00-\u9fff]{0,4}服务)?热线/, (line) => last(`1\\d{4}["”]?${line}`)?.replace(/["”]/, '') ?? line)
      .replace(/(?<!\d)至(?=周?岁)/, (to) => last('\\d+至\\d+(?=周?岁)') ?? to)
  )
}
/** How far before a number, in characters, a limit may stand. */
const REACH = 200
/** 彩礼占万元以上家庭占比 is of 彩礼在8万元以上的家庭, 机构费用元占比 of 2000—4000元的. */
const LIMIT_BEHIND = /(?<![\d百千万亿周])([万亿]?元|平方米|周?岁)(以上|以下|以内)/g
/** Of 6、12、16岁以下 none is told from the others. */
const ALONE = '(?<!\\d[、和与])(?<![\\d.])'
const OWN_RANGE = /\d[\d.]*[万亿]?-\d[\d.]*[万亿]?元/
const RANGE = /(?<![\d百千万亿每美欧日])元(?=占比)/
const LIMIT = /(不足|超过|低于|高于|不到|少于|多于|未达)(平方米|元|人|户|张|岁|家|公里|年|天)/g
