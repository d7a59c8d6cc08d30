/** 保留: what a reader has to know of a figure before relying on it. It stands with the figure wherever the figure is printed; the browser needs this too. */
import type { Observation } from '../domain/observation.ts'
import { isSure } from '../domain/sure.ts'

/** The mark behind a figure, and how it is said where nobody sees a mark. */
export const RESERVATIONS = {
  /** The report itself contradicts it. */
  doubt: { mark: '疑', said: '原文存疑', look: 'doubt' },
  /** Another report contradicts it. */
  contradicted: { mark: '异', said: '另有报告写的不一样', look: 'doubt' },
  /** It was read with little certainty. */
  unsure: { mark: '待核对', said: '待核对', look: 'unsure' },
} as const
export type Reservation = keyof typeof RESERVATIONS

/** What reservations follow from, in the data that the browser fetches. */
export interface Reserved {
  /** What speaks against the figure; nothing where nothing does. */
  readonly doubt?: string | null | undefined
  /** Whether another report says something else of the same place and time. */
  readonly contradicted?: boolean | undefined
  readonly sure: boolean
}

type Read = Pick<Observation, 'doubt' | 'confidence'>

export const reservationsOf = ({ doubt, contradicted, sure }: Reserved): Reservation[] => [
  ...(doubt ? (['doubt'] as const) : []),
  ...(contradicted ? (['contradicted'] as const) : []),
  ...(sure ? [] : (['unsure'] as const)),
]

export const reservationsOn = (observation: Read): Reservation[] => reservationsOf({ doubt: observation.doubt, sure: isSure(observation) })

/** Whether a figure may be told in a sentence of its own. */
export const isFirm = (observation: Read): boolean => reservationsOn(observation).length === 0

/** ，原文存疑 behind a figure in a text. */
export const saidReservations = (reservations: readonly Reservation[]): string => reservations.map((known) => `，${RESERVATIONS[known].said}`).join('')

/** （疑） behind a figure in a chart. */
export const markedReservations = (reservations: readonly Reservation[]): string => reservations.map((known) => `（${RESERVATIONS[known].mark}）`).join('')

/** What 待核对 means, below the figures that have it. */
export const UNSURE = '“待核对”：程序从原文读出这个数，把握不大，请对照原句。'
