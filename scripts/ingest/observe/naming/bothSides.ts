/** Figures that are of both sides of a contrast, of which neither alone may name them: what is said of both together, and what sums both up. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import { clauseAhead } from '../text/sentence.ts'

/** What tells that both sides of a contrast were said last. */
const togetherPatterns = onceEach((contrasts: Grammar['contrasts']) =>
  contrasts.map(([one, other]) => new RegExp(`${one}[^,;:。]{0,6}[、和与及][^,;:。]{0,6}${other}(?!.*(?:${one}|${other}|分别|各))`)),
)

/** 困难残疾人和重度残疾人领到补贴…: both sides were said last, so a number that is not dealt out is of neither alone. */
export const bothSaid = (ahead: string, contrasts: Grammar['contrasts']): Grammar['contrasts'] =>
  contrasts.filter(([one, other], index) => ahead.includes(one) && ahead.includes(other) && togetherPatterns(contrasts)[index]?.test(ahead))

/**
 * 城市低保1421户，农村低保5891户，全年累计发放低保金7215万元: of both, where both were told before in the sentence and the sum's own clause says neither; so
 * is what falls into both (发放低保金7215万元，其中城市2100万元、农村5115万元).
 */
export function bothSummed(ahead: string, behind: string, isMoney: boolean, contrasts: Grammar['contrasts']): Grammar['contrasts'] {
  const clause = clauseAhead(ahead, ahead.length)
  const [parts = ''] = PARTED.exec(behind) ?? []
  const closed = CLOSED.exec(ahead)?.[1] ?? ''
  if (closed !== '') return contrasts.filter((sides) => sides.every((side) => closed.includes(side) && !clause.includes(side)))
  const [, ...receivers] = isMoney ? (GIVEN_TO.exec(ahead) ?? []) : []
  if (receivers.length > 0) return [...contrasts, ...SUMMED_UP].filter((sides) => sides.every((side) => receivers.some((one) => one.includes(side))))
  const [, parted = '', since = ''] = PARTED_BEFORE.exec(ahead) ?? []
  const whole = contrasts.filter((sides) => sides.every((side) => parted.includes(side) && !since.includes(side)))
  if (whole.length > 0) return whole
  // 全年发放低保金: a time of its own, which is blanked out, sums up too.
  const isGivenToBoth = isMoney && GIVEN.test(clause.trim()) && COUNTED_TOGETHER.test(ahead.slice(0, ahead.length - clause.length))
  if (!isGivenToBoth && !SUMMED.test(clause) && !OF_SUMMED.test(ahead) && !(isMoney && /^ {2,}/.test(clause)))
    return contrasts.filter((sides) => sides.every((side) => parts.includes(side) && !clause.includes(side)))
  const before = ahead.slice(ahead.lastIndexOf('。') + 1, ahead.length - clause.length)
  if (isGivenToBoth) return [...contrasts, ...SUMMED_UP].filter((sides) => sides.every((side) => before.includes(side)))
  // 城市低保…，累计支出3.84亿元；农村低保…，累计支出4.03亿元: each member of the sentence has a sum of its own.
  if (isMoney && /\d[\d.]*[万亿]*元/.test(before.slice(0, before.lastIndexOf(';') + 1))) return []
  return [...contrasts, ...SUMMED_UP].filter((sides) => sides.every((side) => before.includes(side) && !clause.includes(side)))
}

/** Two that exclude each other only where they are summed up: 生活补贴惠及5.67万人，护理补贴7.02万人，共发放1.49亿元. */
const SUMMED_UP: Grammar['contrasts'] = [
  ['生活补贴', '护理补贴'],
  ['孤儿', '事实无人抚养'],
]

/** 生活补贴658人、护理补贴1209人，月发放23.8万元: what was given to two that were counted side by side. */
const GIVEN = /^(?:月|年|全年|每月|共|累计)*(?:发放|支出|拨付|兑付|支付|总额|金额)(?:资金|补贴|补助金?|生活费|金额)?(?:共|达|约|为)*$/
const COUNTED_TOGETHER =
  /(?:分别[^,;。\d]{0,8}\d[\d.]*万?[人户名][、和与及]|\d[\d.]*万?[人户名][、和与及][^,;。\d]{2,14})\d[\d.]*万?[人户名],\s*$|\d[\d.]*万?([人户名])[、和与及]\d[\d.]*万?\1,\s*$/

/** 为196名孤儿、1473名事实无人抚养儿童发放生活补助3380万元: what two were given together. */
const GIVEN_TO = /[为向给]\d[\d.]*万?[名人户位]([^,;。\d、]{2,12})[、和与及]\d[\d.]*万?[名人户位]([^,;。\d、]{2,14})(?:发放|支付|拨付)[^,;。\d]*$/

const SUMMED = /合计|共计|总计|累计|总共|[合加]起来|在保|均(?:为|达|是)|全[国省市县区]共有|(?<!公)共(?=[发投支下拨募筹])/
/** 低保对象7.83万人（城市0.43万人、农村7.4万人），低保覆盖率为1.79%: what a bracket tells ends with it. */
const CLOSED = /[(（]([^()（）]*)[)）],[^,;。\d]*$/
/** 在保对象44.1万人，其中吴忠市: a place of both has both. */
const OF_SUMMED = new RegExp(`(?:${SUMMED.source})[^,;。\\d]*\\d[^,;。]*[,(]其中[^,;。\\d]{2,8}$`)
/** 低保对象3.8万户，其中城市0.2万户、农村3.6万户；上半年新增1862户: what the member before parted ends with it. */
const PARTED_BEFORE = /其中([^;。]*);([^;。]*)$/
const PARTED = /^,?其中[^;。]{0,40}/
