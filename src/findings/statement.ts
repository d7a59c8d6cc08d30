import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodText } from '../domain/period.ts'
import { quantity } from '../domain/quantity.ts'
import { observationPlace } from './place.ts'
import { perTime } from './wording.ts'

/** Names which themselves say that they are a number: 机构数, 覆盖率. */
const IS_NUMBER = /(?:数|率|额|量|人次|标准|比例|占比|比重|面积|人数|户数|金额|支出|资金|收入)$/

/** 城市低保标准每月750元; 养老床位有42万张; 覆盖率为97%. */
export function subjectAndValue(observation: AtlasObservation): string {
  const unit = observation.unit ?? ''
  const time = perTime(unit)
  const { before, number, unit: printed, after } = quantity(observation)
  const figure = number + printed + after
  if (observation.measure === 'change_pct' || observation.measure === 'change_abs') return `${observation.name}的变化是${before}${figure}`
  if (time) return `${observation.name}${time}${before}${figure.replace(unit, '元')}`
  const verb = observation.measure === 'level' && unit !== '%' && !unit.includes('/') && !IS_NUMBER.test(observation.name) ? '有' : '为'
  return `${observation.name}${before}${before === '不超过' ? '' : verb}${figure}`
}

/** A whole sentence without its full stop: 大连市2020年7月1日城市低保标准每月750元. */
export function statement(observation: AtlasObservation): string {
  const time = observation.period === null ? '' : periodText(observation.period)
  const place = observation.place ? observationPlace(observation) : ''
  return `${place}${time}${subjectAndValue(observation)}`
}
