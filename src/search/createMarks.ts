import { RESERVATIONS, reservationsOf, type Reserved } from '../findings/reservation.ts'
import { createElement } from './createElement.ts'

/** The marks behind a figure that is not to be relied on without a look at its sentence, as `FigureMarks.astro` prints them. */
export const createMarks = (figure: Reserved): HTMLElement[] =>
  reservationsOf(figure).flatMap((known) => {
    const { mark, said, look } = RESERVATIONS[known]
    if (mark === said) return [createElement('span', { class: `mark ${look}` }, mark)]
    return [createElement('span', { class: `mark ${look}`, 'aria-hidden': 'true' }, mark), createElement('span', { class: 'unseen' }, `（${said}）`)]
  })
