/** The day a page is printed, for those who cite from paper. */
const place = document.querySelector('[data-printed]')

addEventListener('beforeprint', () => {
  if (place) place.textContent = `，${new Date().toLocaleDateString('sv')}打印`
})
