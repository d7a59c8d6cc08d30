/** The course of a reading: which utterance is spoken, and whether it goes on. Speaking itself is an effect that comes from outside. */

export type ReadingState = 'reading' | 'paused' | 'stopped'

interface Effects {
  /** Speaks one utterance and tells when it is over. A later call takes the place of an earlier one. */
  readonly speak: (index: number, over: (spoken: boolean) => void) => void
  readonly hush: () => void
  /** @param asked whether the reader asked for this utterance; else the one before was over */
  readonly show: (index: number, state: ReadingState, asked: boolean) => void
  /** An utterance could not be spoken. */
  readonly fail: () => void
}

export interface Reading {
  readonly state: ReadingState
  /** Reads on from an utterance, whether it was paused or not. */
  readFrom(index: number): void
  /** Goes some utterances on or back; if paused, without reading. */
  step(by: number): void
  pause(): void
  resume(): void
  /** Speaks the utterance from its start once more, as after a change of speed; nothing if paused. */
  repeat(): void
  stop(): void
}

/** @param length number of utterances, at least one */
export function createReading(length: number, { speak, hush, show, fail }: Effects): Reading {
  let index = 0
  let state: ReadingState = 'paused'
  let turn = 0

  /** What is over after something else was asked for no longer counts. */
  function speakCurrent(): void {
    const mine = ++turn
    speak(index, (spoken) => {
      if (mine !== turn || state !== 'reading') return
      if (!spoken) {
        stop()
        fail()
      } else if (index + 1 < length) go(index + 1, false)
      else stop()
    })
  }

  function go(to: number, asked: boolean): void {
    index = Math.max(0, Math.min(length - 1, to))
    show(index, state, asked)
    if (state === 'reading') speakCurrent()
  }

  function silence(next: ReadingState): void {
    turn += 1
    state = next
    hush()
    show(index, state, false)
  }

  const stop = (): void => {
    if (state !== 'stopped') silence('stopped')
  }

  return {
    get state() {
      return state
    },
    readFrom(from) {
      state = 'reading'
      go(from, true)
    },
    step: (by) => go(index + by, true),
    pause: () => {
      if (state === 'reading') silence('paused')
    },
    resume: () => {
      state = 'reading'
      go(index, true)
    },
    repeat: () => {
      if (state === 'reading') speakCurrent()
    },
    stop,
  }
}
