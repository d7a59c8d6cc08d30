/** The day a page is printed, for those who cite from paper. */
import { dayOf } from '../domain/day.ts'

const place = document.querySelector('[data-printed]')

addEventListener('beforeprint', () => {
  if (place) place.textContent = `，${dayOf(new Date())}打印`
})
