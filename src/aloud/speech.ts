/** Speaking with the browser's own speech. */
import { spokenForm } from './spokenForm.ts'

export interface Speech {
  /** @param over told once, with false where the device could not speak it */
  speak(text: string, rate: number, over: (spoken: boolean) => void): void
  hush(): void
}

/** @param voice that speaks everything */
export function createSpeech(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): Speech {
  /** Kept, since Chrome forgets an utterance that nothing holds, and never tells that it is over. */
  let current: SpeechSynthesisUtterance | undefined
  return {
    speak(text, rate, over) {
      const utterance = new SpeechSynthesisUtterance(spokenForm(text))
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = rate
      utterance.addEventListener('end', () => over(true))
      utterance.addEventListener('error', () => over(false))
      current = utterance
      synthesis.cancel()
      synthesis.speak(current)
    },
    hush() {
      current = undefined
      synthesis.cancel()
    },
  }
}
