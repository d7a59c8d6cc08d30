import type { Catalogue } from '../domain/catalogue.ts'
import { BOUNDS, MEASURE_MEANINGS, MEASURES, type Observation } from '../domain/observation.ts'
import { periodText } from '../domain/period.ts'

type Measured = Pick<Observation, 'measure' | 'unit' | 'name'>
type Words = Pick<Catalogue, 'sentences'>

const isHeight = ({ measure, unit, name }: Measured, { sentences }: Words): boolean =>
  measure === 'level' && (new RegExp(sentences.heights, 'u').test(name) || (unit ?? '').includes('/'))

/** 存量 for 养老机构数, 水平 for 城市低保标准. */
export const measureWord = (measured: Measured, words: Words): string => (isHeight(measured, words) ? '水平' : MEASURES[measured.measure])

/** The same in words that need no knowledge of statistics. */
export const measureMeaning = (measured: Measured, words: Words): string =>
  isHeight(measured, words) ? '标准、平均数一类，是多高' : MEASURE_MEANINGS[measured.measure]

/** In which sense a figure is meant: 增幅，比2015年; 目标，存量，约数. */
export function measureText(observation: Measured & Pick<Observation, 'bound' | 'role' | 'base'>, words: Words): string {
  const { bound, role, base } = observation
  const parts = [
    role === 'target' ? '目标' : '',
    measureWord(observation, words),
    base === null ? '' : `比${periodText(base)}`,
    bound === 'exact' ? '' : BOUNDS[bound],
  ]
  return parts.filter(Boolean).join('，')
}
