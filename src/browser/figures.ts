/** A figure in the text opens its card. Script and texts of the cards come with the first; without them the figure is the link it was. */
function open(event: MouseEvent): void {
  const figure = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.figure') : null
  if (!figure || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  import('./figureCard.ts')
    .then(({ toggleCard }) => toggleCard(figure))
    .catch((fault: unknown) => {
      console.info('The card of this figure did not load; its link is followed.', fault)
      location.assign(figure.href)
    })
}

/** Lets the figures of a text open their cards. Browsers without popovers keep the links. */
export function openFigures(body: HTMLElement): void {
  if (!('popover' in body)) return
  for (const figure of body.querySelectorAll('a.figure')) figure.setAttribute('aria-haspopup', 'dialog')
  body.addEventListener('click', open)
}
