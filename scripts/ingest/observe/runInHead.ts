/** Headings that run into their paragraph: 六、2022年思路。建成…; （一）2024年。新建…. */
import { fold } from './text/fold.ts'
import { MARKER } from './text/marker.ts'

/** The first sentence of a text, if it is short, or the whole of a short line; signs before it are none of it (🔹2025年小目标). */
const FIRST = /^[^\p{L}\p{N}(（]*([^,;。:：，；\n]{2,24}?)\s*(?:(。)|$)/u
/** 2022年工作思路, 下一步打算; 工作计划 alone says so only behind a marker. */
const OF_PLANS = /^(?:20\d\d年|下一步|下步|下半年|明年|来年|今后[^\d]{0,4})[^\d]{0,10}(?:思路|打算|计划|安排|目标|任务|要点|重点|展望|部署)$/
const PLANS = /^[^\d]{0,8}(?:思路|打算|计划|展望)$/
const YEAR = /^20\d\d年度?$/

export interface RunInHead {
  /** As printed. */
  readonly head: string
  /** Whether nothing follows it in its paragraph: then it heads those below. */
  readonly isAlone: boolean
}

/** The sentence that heads the rest of its paragraph, or those below it, with plans or with a year; undefined where none does. */
export function runInHead(text: string): RunInHead | undefined {
  const [whole = '', first = '', stop] = FIRST.exec(text) ?? []
  const head = first.trim()
  const folded = fold(head)
  const told = folded.replace(MARKER, '')
  const isHead = OF_PLANS.test(told) || (stop !== undefined && told !== folded && (PLANS.test(told) || YEAR.test(told)))
  return isHead ? { head, isAlone: text.slice(whole.length).trim() === '' } : undefined
}
