import { BOUNDS, MEASURES, type Observation } from '../domain/observation.ts'
import { periodText } from '../domain/period.ts'

/** In which sense a figure is meant: 增幅，比2015年; 目标，存量，约数. */
export function measureText({ measure, bound, role, base }: Pick<Observation, 'measure' | 'bound' | 'role' | 'base'>): string {
  const parts = [role === 'target' ? '目标' : '', MEASURES[measure], base === null ? '' : `比${periodText(base)}`, bound === 'exact' ? '' : BOUNDS[bound]]
  return parts.filter(Boolean).join('，')
}
