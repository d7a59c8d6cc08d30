/** How far the text is read, for browsers whose style sheets cannot tell: the hairline that the style sheet draws is moved by script. */
function follow(text: HTMLElement): void {
  const line = text.animate([{ scale: '0 1' }, { scale: '1 1' }], { pseudoElement: '::before', duration: 1, fill: 'both' })
  line.pause()
  const update = (): void => {
    const { top, height } = text.getBoundingClientRect()
    line.currentTime = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)))
  }
  addEventListener('scroll', update, { passive: true })
  addEventListener('resize', update, { passive: true })
  update()
}

/** @param body the text; its hairline is `::before` */
export function showProgress(body: HTMLElement): void {
  if (!CSS.supports('animation-timeline: view()') && !matchMedia('(prefers-reduced-motion: reduce)').matches) follow(body)
}
