/** 朗读: reads a page aloud, sentence by sentence. Loaded when a reader asks for it. */
import { createAloudBar, type AloudBar } from './bar.ts'
import { createMarking } from './marking.ts'
import { readable, type Utterance } from './readable.ts'
import { createReading, type Reading } from './reading.ts'
import { createSpeech } from './speech.ts'
import { currentSpeed, nextSpeed, rateOf, rememberSpeed } from './speed.ts'
import { chineseVoice, deviceVoices } from './voices.ts'

const NO_VOICE = '这台设备没有装中文语音，不能朗读。在系统设置里装好中文语音，再打开这一页就能用。'
const ONLINE_ONLY = '这个浏览器只有联网的中文语音，用它要把文字发到别处，所以不朗读。在系统设置里装好中文语音，再打开这一页就能用。'
const FAILED = '朗读中断了，设备没有读出这一句。可以再按一次“朗读”，从头读起。'

let running: Reading | undefined

/** The first utterance that begins at this height of the window or below. */
const firstBelow = (utterances: readonly Utterance[], height: number): number => {
  const index = utterances.findIndex(({ range }) => range.getBoundingClientRect().bottom > height)
  return index < 0 ? utterances.length - 1 : index
}

/** @returns -1 where nothing of the text is selected */
function firstSelected(utterances: readonly Utterance[]): number {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return -1
  return utterances.findIndex(({ range }) => range.compareBoundaryPoints(Range.START_TO_END, selection.getRangeAt(0)) > 0)
}

/** What was pressed on in the text, unless it is worked by pressing or being selected. */
function pressedUtterance(event: MouseEvent, utterances: readonly Utterance[]): number {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('a, button, input, select, summary, label') || getSelection()?.isCollapsed === false) return -1
  const within = (rect: DOMRect): boolean =>
    rect.left <= event.clientX && rect.right >= event.clientX && rect.top <= event.clientY && rect.bottom >= event.clientY
  return utterances.findIndex(({ range, block }) => block.contains(target) && [...range.getClientRects()].some(within))
}

/** Only one page of the site reads at a time: voices that speak at once, or wait for each other, are no help. */
function pauseForOthers(reading: Reading, signal: AbortSignal): () => void {
  const channel = new BroadcastChannel('atlas:aloud')
  channel.addEventListener('message', () => reading.pause())
  signal.addEventListener('abort', () => channel.close())
  return () => channel.postMessage('reading')
}

function read(utterances: readonly Utterance[], voice: SpeechSynthesisVoice, start: HTMLButtonElement, tell: (message: string) => void): Reading {
  const speech = createSpeech(speechSynthesis, voice)
  const listening = new AbortController()
  let speed = currentSpeed()
  const bar: AloudBar = createAloudBar({
    step: (by) => reading.step(by),
    toggle: () => (reading.state === 'reading' ? reading.pause() : reading.resume()),
    stop: () => reading.stop(),
    readFromHere: () => reading.readFrom(firstBelow(utterances, 0)),
    changeSpeed() {
      speed = nextSpeed(speed)
      rememberSpeed(speed)
      bar.tellSpeed(speed)
      reading.repeat()
    },
  })
  const marking = createMarking(bar.element)
  const reading = createReading(utterances.length, {
    speak: (index, over) => {
      announce()
      speech.speak(utterances[index]?.text ?? '', rateOf(speed), over)
    },
    hush: () => speech.hush(),
    show(index, state, asked) {
      bar.tell(index, utterances.length, state)
      const utterance = utterances[index]
      if (state === 'stopped') close()
      else if (utterance) marking.mark(utterance, asked)
    },
    fail: () => tell(FAILED),
  })
  const announce = pauseForOthers(reading, listening.signal)

  function close(): void {
    const hadFocus = bar.element.contains(document.activeElement)
    listening.abort()
    marking.clear()
    bar.element.remove()
    if (hadFocus) start.focus({ preventScroll: true })
  }

  addEventListener('pagehide', () => reading.stop(), { signal: listening.signal })
  document.getElementById('main')?.addEventListener(
    'click',
    (event) => {
      const index = pressedUtterance(event, utterances)
      if (index >= 0) reading.readFrom(index)
    },
    { signal: listening.signal },
  )
  start.parentElement?.after(bar.element)
  bar.tellSpeed(speed)
  bar.focus()
  return reading
}

/**
 * Reads the page from the start, or from what the reader has selected.
 * @param start takes the focus again in the end
 * @param tell shows a message beside it
 * @returns false where there is no voice to read with, which is then told
 */
export async function readAloud(start: HTMLButtonElement, tell: (message: string) => void): Promise<boolean> {
  const voices = await deviceVoices(speechSynthesis)
  const voice = chineseVoice(voices)
  const main = document.getElementById('main')
  if (!voice || !main) {
    tell(chineseVoice(voices.map((one) => ({ lang: one.lang, default: one.default, localService: true }))) ? ONLINE_ONLY : NO_VOICE)
    return false
  }
  tell('')
  running?.stop()
  const utterances = readable(main)
  running = read(utterances, voice, start, tell)
  running.readFrom(Math.max(0, firstSelected(utterances)))
  return true
}
