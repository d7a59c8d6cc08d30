/** The voice that reads: one that speaks Chinese and lives on the device, so that no text leaves it. */

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** In the order they are preferred: the Chinese of the mainland, then what is spoken and written elsewhere. */
const LANGUAGES = [/^(?:zh|cmn)-(?:hans-)?cn\b/u, /^(?:zh|cmn)(?:-hans)?(?:-sg)?$/u, /^(?:zh|cmn)\b/u, /^yue\b/u]

/** Android writes zh_CN. */
const rank = ({ lang }: Voice): number => LANGUAGES.findIndex((language) => language.test(lang.toLowerCase().replaceAll('_', '-')))

/** @returns undefined where none of the voices will do */
export function chineseVoice<Kind extends Voice>(voices: readonly Kind[]): Kind | undefined {
  const fit = voices.filter((voice) => voice.localService && rank(voice) >= 0)
  return fit.sort((one, other) => rank(one) - rank(other) || Number(other.default) - Number(one.default))[0]
}

/** Voices may come a while after they are first asked for; after so many milliseconds there are none. */
const PATIENCE = 2_000

/** The device's voices, as soon as it tells them. */
export async function deviceVoices(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = speech.getVoices()
  if (voices.length > 0) return voices
  return new Promise((resolve) => {
    const answer = (): void => resolve(speech.getVoices())
    speech.addEventListener('voiceschanged', answer, { once: true })
    setTimeout(answer, PATIENCE)
  })
}
