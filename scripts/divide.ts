/**
 * Divides items in their order: a group takes no further item once it is full, so each but the last is at least as large as told.
 * @param size when a group is full
 * @param sizeOf how large an item is, in the same unit
 */
export function divide<T>(items: readonly T[], size: number, sizeOf: (item: T) => number): T[][] {
  const groups: T[][] = []
  let room = 0
  for (const item of items) {
    if (room <= 0) {
      groups.push([])
      room = size
    }
    groups.at(-1)?.push(item)
    room -= sizeOf(item)
  }
  return groups
}
