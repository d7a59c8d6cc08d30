/** Contents that follow the reader: marked is the last section whose heading has passed the upper third of the window. */
const ABOVE = '999999px 0px -66% 0px'

/** @param nav holds links to the headings of the text */
export function followReading(nav: HTMLElement): void {
  const links = new Map([...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#s"]')].map((link) => [link.hash.slice(1), link]))
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
  const passed = new Set<Element>()
  let current: HTMLElement | undefined

  function show(link: HTMLElement | undefined): void {
    if (link === current) return
    current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    // Who goes through the contents with the keyboard must not lose sight of where they are.
    if (link && !nav.querySelector(':focus-visible')) bringIntoView(nav, link)
    current = link
  }

  function note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target)
      else passed.delete(target)
    }
    show(links.get(headings.findLast((heading) => passed.has(heading))?.id ?? ''))
  }

  const observer = new IntersectionObserver(note, { rootMargin: ABOVE })
  for (const heading of headings) observer.observe(heading)
}

/** Scrolls the contents, and never the page. */
function bringIntoView(nav: HTMLElement, link: HTMLElement): void {
  const [box, { top, bottom }] = [nav.getBoundingClientRect(), link.getBoundingClientRect()]
  if (top < box.top) nav.scrollTop += top - box.top
  else if (bottom > box.bottom) nav.scrollTop += bottom - box.bottom
}
