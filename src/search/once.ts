/** What is made when it is first asked for, and again only if the making failed. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () =>
    (made ??= make().catch((fault: unknown) => {
      made = undefined
      throw fault
    }))
}
