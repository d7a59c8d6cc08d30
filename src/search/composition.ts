/** Input methods: what is typed while a word is being composed is not yet text, and its keys belong to the input method. */

export interface Composition {
  /** Whether a key is the input method's own. */
  owns(event: KeyboardEvent): boolean
  isOpen(): boolean
}

/** Safari ends a composition just before it tells of the Enter that ended it; so soon no one types. Milliseconds. */
const JUST_ENDED = 30

/** @param onEnd called when the word is text */
export function watchComposition(input: HTMLInputElement, onEnd: () => void): Composition {
  let open = false
  let ended = -Infinity
  // The script may come when a word is half composed, and its start is missed.
  for (const event of ['compositionstart', 'compositionupdate'] as const) {
    input.addEventListener(event, () => {
      open = true
    })
  }
  input.addEventListener('compositionend', ({ timeStamp }) => {
    open = false
    ended = timeStamp
    onEnd()
  })
  return {
    owns: (event) => open || event.isComposing || event.timeStamp - ended < JUST_ENDED,
    isOpen: () => open,
  }
}
