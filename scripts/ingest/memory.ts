/**
 * Memory of a reading process. Left to itself the engine lets four times as much garbage pile up as lives, half a gigabyte for a
 * text of 10 MB. Collecting sooner costs a few percent of the time of reading, but doubles that of building the tools, of which
 * nearly everything stays: so the heap is kept small only once they are built.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How much the heap may grow, in percent of what lives, before garbage is collected: while the tools are built, and after. */
const GROWTH = { building: 70, reading: 10 }

const letGrow = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`)

/** Keeps the room small for what is new. To be called before anything large is built. */
export function keepRoomSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  letGrow(GROWTH.building)
}

/**
 * Keeps the heap small. To be called when all that stays is built. The engine sets its limit anew after each collection only, so
 * it is made to collect once; else it would keep that of the building for long.
 */
export function keepHeapSmall(): void {
  letGrow(GROWTH.reading)
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}
