/** What is made of a thing, such as one of the catalogue or a document, made once and kept as long as that thing. */
export function onceEach<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (of) => {
    let made = known.get(of)
    if (!made) known.set(of, (made = { value: make(of) }))
    return made.value
  }
}
