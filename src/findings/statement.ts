import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodText } from '../domain/period.ts'
import { quantity } from '../domain/quantity.ts'
import { observationPlace } from './place.ts'
import { perTime } from './wording.ts'

/** Names which themselves say that they are a number: 机构数, 覆盖率. */
const IS_NUMBER = /(?:数|率|额|量|人次|标准|比例|占比|比重|面积|人数|户数|金额|支出|资金|收入)$/

/** 养老床位数, 慈善项目数: names of a thing and the word that it is counted; not 人数 or 户数, of which 数 is a part. */
const COUNTED = /(?<=.[^人户件次倍项指总岁对例起张名天])数$/u

/** 城市低保标准每月750元; 养老床位有42万张; 慈善项目126个; 覆盖率为97%. */
export function subjectAndValue(observation: AtlasObservation): string {
  const { measure, name } = observation
  const unit = observation.unit ?? ''
  const time = perTime(unit)
  const { before, number, unit: printed, after } = quantity(observation)
  const figure = number + printed + after
  if (measure === 'change_pct' || measure === 'change_abs') return `${name}的变化是${before}${figure}`
  if (time) return `${name}${time}${before}${figure.replace(unit, '元')}`
  const countable = unit !== '%' && !unit.includes('/')
  if (countable && measure === 'flow' && COUNTED.test(name)) return `${name.replace(COUNTED, '')}${before}${figure}`
  if (countable && measure === 'flow' && unit.length > 1 && name.endsWith(unit)) return `${name.slice(0, -unit.length)}${before}${figure}`
  const thing = countable && measure === 'level' ? name.replace(COUNTED, '') : name
  const verb = countable && measure === 'level' && !IS_NUMBER.test(thing) ? '有' : '为'
  return `${thing}${before}${before === '不超过' ? '' : verb}${figure}`
}

/** A whole sentence without its full stop: 大连市2020年7月1日城市低保标准每月750元. */
export function statement(observation: AtlasObservation): string {
  const time = observation.period === null ? '' : periodText(observation.period)
  const place = observation.place ? observationPlace(observation) : ''
  return `${place}${time}${subjectAndValue(observation)}`
}
