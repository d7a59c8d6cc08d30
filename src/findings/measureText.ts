import { BOUNDS, MEASURE_MEANINGS, MEASURES, type Observation } from '../domain/observation.ts'
import { periodText } from '../domain/period.ts'

/** Standards and averages: they are as high as they are, and nothing is in stock. */
const LEVEL = /标准$|平均|[户人]均/u

type Measured = Pick<Observation, 'measure' | 'unit' | 'name'>

const isHeight = ({ measure, unit, name }: Measured): boolean => measure === 'level' && (LEVEL.test(name) || (unit ?? '').includes('/'))

/** 存量 for 养老机构数, 水平 for 城市低保标准. */
export const measureWord = (measured: Measured): string => (isHeight(measured) ? '水平' : MEASURES[measured.measure])

/** The same in words that need no knowledge of statistics. */
export const measureMeaning = (measured: Measured): string => (isHeight(measured) ? '标准、平均数一类，是多高' : MEASURE_MEANINGS[measured.measure])

/** In which sense a figure is meant: 增幅，比2015年; 目标，存量，约数. */
export function measureText(observation: Measured & Pick<Observation, 'bound' | 'role' | 'base'>): string {
  const { bound, role, base } = observation
  const parts = [
    role === 'target' ? '目标' : '',
    measureWord(observation),
    base === null ? '' : `比${periodText(base)}`,
    bound === 'exact' ? '' : BOUNDS[bound],
  ]
  return parts.filter(Boolean).join('，')
}
