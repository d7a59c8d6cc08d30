/** The search boxes of a page: suggestions are loaded once a box has the focus, and not before. */

/** @param box a form with `data-base`, the site's base path */
function awaitFocus(box: HTMLFormElement): void {
  const input = box.querySelector('input')
  if (!input) return
  const offer = (): void => {
    import('./offerSuggestions.ts')
      .then(({ offerSuggestions }) => offerSuggestions(input, box.dataset['base'] ?? '/').refresh())
      .catch((fault: unknown) => {
        console.warn('There are no suggestions: their script could not be loaded.', fault)
      })
  }
  if (document.activeElement === input) offer()
  else input.addEventListener('focus', offer, { once: true })
}

document.querySelectorAll<HTMLFormElement>('form.searchbox[data-base]').forEach(awaitFocus)
