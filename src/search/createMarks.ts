import { RESERVATIONS, reservationsOf, type Reserved } from '../findings/reservation.ts'
import { createElement } from './createElement.ts'

/** The marks behind a figure that is not to be relied on without a look at its sentence, as `FigureMarks.astro` prints them. */
export const createMarks = (figure: Reserved): HTMLElement[] =>
  reservationsOf(figure).flatMap((known) => {
    const { mark, said } = RESERVATIONS[known]
    if (mark === said) return [createElement('span', { class: `mark ${known}` }, mark)]
    return [createElement('span', { class: `mark ${known}`, 'aria-hidden': 'true' }, mark), createElement('span', { class: 'unseen' }, `（${said}）`)]
  })
