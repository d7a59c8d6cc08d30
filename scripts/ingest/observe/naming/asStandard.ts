/** What is paid to each is a standard: 护理补贴每月100元 is of 护理补贴标准. */
import type { Measure } from '../../../../src/domain/observation.ts'

/** A benefit, which may be told as what was paid of it. */
const BENEFIT = /(补助|补贴|津贴|慰问金|奖补|护理费|抚恤金|优待金|奖励)(?:发放额|额)?$/
/** 城市低保A类, 农村低保一档, 运营补贴五星 */
const CLASS = /(?<=低保|特困人员|补贴|补助)(?:[一二三四五1-5A-D])(?:[类档]|星级?)$/
/** 社会工作师每月补贴: its unit says so. */
const OF_UNIT = /(?<=[\u4e00-\u9fff]{2})每[人户]?每?[月年]|^每[人户]?每?[月年](?=.{3})/g
/** 人均补助 is what was paid on average, and no standard. */
const AVERAGE = /[人户]均|平均/

/**
 * The name of a figure that tells what each gets, with 标准 behind its benefit.
 * @param unit of the figure, as 元/月
 * @param ahead the words of its clause before it
 */
export const asStandard = (name: string, measure: Measure, unit: string | null, ahead: string): string =>
  measure === 'level' && unit?.startsWith('元/') === true && !AVERAGE.test(name) && !AVERAGE.test(ahead)
    ? name.replace(OF_UNIT, '').replace(BENEFIT, '$1标准').replace(CLASS, '$&标准')
    : name

/** 月发放低保金23.6万元, 每月支出高龄津贴39万元: a sum that is paid in one month is called so. */
export const asMonthly = (name: string, measure: Measure, unit: string | null, ahead: string): string =>
  measure === 'flow' && unit === '元' && IN_ONE_MONTH.test(ahead) && !name.includes('月') ? `月${name}` : name
const IN_ONE_MONTH = /^每?月(?:发放|支出|拨付)[^,;。\d]*$/
