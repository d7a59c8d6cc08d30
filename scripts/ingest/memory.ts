/**
 * Memory of a reading process. Left to itself the engine lets four times as much garbage pile up as lives, half a gigabyte for a
 * text of 10 MB. Collecting sooner costs a few percent of the time of reading, but doubles that of building the tools, of which
 * nearly everything stays: so the heap is kept small only once they are built.
 */
import { setFlagsFromString } from 'node:v8'

/** Keeps the room small for what is new. To be called before anything large is built. */
export const keepRoomSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1')

/** Lets the heap grow by a tenth of what lives before garbage is collected. To be called when all that stays is built. */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=10')
