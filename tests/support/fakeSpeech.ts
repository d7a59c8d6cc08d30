/** A voice that tells what it was given to speak instead of speaking it. An utterance is over when the test says so. */
import type { Page } from '@playwright/test'

interface FakeVoice {
  readonly lang: string
  readonly localService: boolean
}

interface Spoken {
  readonly text: string
  readonly rate: number
  readonly lang: string
}

interface FakeWindow {
  readonly fakeSpeech: { readonly spoken: Spoken[]; speaking: boolean; readonly end: (event: 'end' | 'error') => void }
}

const MANDARIN: FakeVoice = { lang: 'zh-CN', localService: true }

/** Must be called before the page is opened. @param voices that the device has */
export async function fakeSpeech(page: Page, voices: readonly FakeVoice[] = [MANDARIN]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance extends EventTarget {
      text: string
      rate = 1
      lang = ''
      voice: unknown = null
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    let current: Utterance | undefined
    const fake = {
      spoken: [] as Spoken[],
      get speaking() {
        return current !== undefined
      },
      end(name: string) {
        const ended = current
        current = undefined
        ended?.dispatchEvent(new Event(name))
      },
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => given.map((voice) => ({ ...voice, name: voice.lang, voiceURI: voice.lang, default: false })),
      speak(utterance: Utterance) {
        if (utterance.text === '') return
        current = utterance
        fake.spoken.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang })
      },
      /** As in browsers: what was being spoken ends with an error, a moment later. */
      cancel() {
        const cancelled = current
        current = undefined
        setTimeout(() => cancelled?.dispatchEvent(new Event('error')))
      },
    })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(globalThis, { fakeSpeech: fake })
  }, voices)
}

/** Everything given to the voice so far. */
export const spoken = (page: Page): Promise<Spoken[]> => page.evaluate(() => (globalThis as unknown as FakeWindow).fakeSpeech.spoken)

export const isSpeaking = (page: Page): Promise<boolean> => page.evaluate(() => (globalThis as unknown as FakeWindow).fakeSpeech.speaking)

/** The utterance being spoken is over. @param how 'error' where the device could not speak it */
export const endUtterance = (page: Page, how: 'end' | 'error' = 'end'): Promise<void> =>
  page.evaluate((event) => (globalThis as unknown as FakeWindow).fakeSpeech.end(event), how)
