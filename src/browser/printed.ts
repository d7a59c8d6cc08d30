/** The day a page is printed, for those who cite from paper. */
import { today } from '../domain/today.ts'

const place = document.querySelector('[data-printed]')

addEventListener('beforeprint', () => {
  if (place) place.textContent = `，${today()}打印`
})
