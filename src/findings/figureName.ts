/** What a figure is called where it stands without its sentence. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import { measuredName } from '../domain/measuredName.ts'
import { periodText } from '../domain/period.ts'

type Named = Pick<AtlasObservation, 'name' | 'measure'>

/** Its own name, which may be narrower than its indicator's; of a change, that it is one: 城市低保标准增幅. */
export const figureName = ({ name, measure }: Named): string => measuredName(name, measure)

/** ，比2019年: what a change is compared with, behind its time. */
export const baseNote = ({ base }: Pick<AtlasObservation, 'base'>): string => (base === null ? '' : `，比${periodText(base)}`)
