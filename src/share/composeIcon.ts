/** The site's mark as an icon, where a device wants a square. */
import { element } from '../charts/svg.ts'
import { LIGHT } from '../styles/plainColours.ts'

/** The mark's grid. */
const [WIDE, HIGH] = [24, 32]
/** Devices cut corners and circles out of an icon: what lies in the middle stays. */
const PART = 0.5

/**
 * @param mark a path on a grid 24 wide and 32 high
 * @param size of the square, in pixels
 */
export function composeIcon(mark: string, size: number): string {
  const scale = (size * PART) / HIGH
  const place = `translate(${(size - WIDE * scale) / 2} ${(size - HIGH * scale) / 2}) scale(${scale})`
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size, viewBox: `0 0 ${size} ${size}` },
    element('rect', { width: size, height: size, fill: LIGHT.paper }),
    element('path', { d: mark, fill: LIGHT.ink, transform: place }),
  )
}
