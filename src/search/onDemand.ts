/** What is made when it is first asked for, and again only if the making failed. */
export function onDemand<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () =>
    (made ??= make().catch((fault: unknown) => {
      made = undefined
      throw fault
    }))
}

/** Remembers in `made` what was made for a key, unless the making failed. */
export function remembering<Key, T>(make: (key: Key) => Promise<T>, made = new Map<Key, Promise<T>>()): (key: Key) => Promise<T> {
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const fresh = make(key)
    made.set(key, fresh)
    fresh.catch(() => made.delete(key))
    return fresh
  }
}
