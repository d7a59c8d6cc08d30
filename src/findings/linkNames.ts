/** Names of links that are short on the page and many: read out of their place they say where they lead. Each begins with what is shown. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import { quantityText } from '../domain/quantity.ts'
import { figureName } from './figureName.ts'
import { observationPlace } from './place.ts'
import { reservationsOn, saidReservations } from './reservation.ts'

/** 看原句：大连市，城市低保标准750元/月 */
export const sentenceLinkName = (observation: AtlasObservation): string =>
  `看原句：${observationPlace(observation)}，${figureName(observation)}${observation.role === 'target' ? '目标' : ''}${quantityText(observation)}${saidReservations(reservationsOn(observation))}`
