/** Items of a list that head those nested in them: 汝阳县 above 低保人数9011人, 儿童福利 above 孤儿212人. */
import { visible, type Block } from '../document.ts'
import { fold } from './text/fold.ts'
import { MARKER } from './text/marker.ts'
import { asRead, type TextToRead } from './textToRead.ts'

/** A longer item tells something of its own. */
const LONGEST_HEAD = 16

/** What an item says before any figure, as a heading; '' for a sentence. */
export function headIn(text: string): string {
  const [said = ''] = /^\D*/.exec(fold(text).trim().replace(MARKER, '')) ?? []
  const head = said.replace(/[\s:,;]+$/, '')
  return head.length > LONGEST_HEAD || /[,;。]/.test(head) ? '' : head
}

interface Head {
  readonly depth: number
  readonly text: string
}

/** Follows the blocks of a document and knows, for each, the items above that head it. */
export class ListHeads {
  #heads: Head[] = []

  /** The heads of a block, outermost first; if it is an item with others nested below, it heads these from now on. */
  of(block: Block, next: Block | undefined): string[] {
    if (block.kind !== 'item') {
      this.#heads = []
      return []
    }
    const above = this.#heads.filter(({ depth }) => depth < block.depth)
    const head = next?.kind === 'item' && next.depth > block.depth ? headIn(visible(block.runs)) : ''
    this.#heads = head === '' ? above : [...above, { depth: block.depth, text: head }]
    return above.map(({ text }) => text)
  }
}

/** How an item is read, and what still heads it. */
interface BelowHeads {
  readonly told: Pick<TextToRead, 'text' | 'placed'>
  readonly headed: readonly string[]
}

/** 孤儿 above 402人: an item that begins with its figure is read with what heads it before it. */
export function belowHeads(heads: readonly string[], text: string): BelowHeads {
  const head = heads.at(-1)
  if (head === undefined || !FIGURE_FIRST.test(text)) return { told: { text, placed: asRead }, headed: heads }
  const shift = head.length
  const placed: TextToRead['placed'] = (reading) =>
    reading.from < shift ? null : { ...reading, from: reading.from - shift, to: reading.to - shift, quote: text.trim() }
  return { told: { text: `${head}${text}`, placed }, headed: heads.slice(0, -1) }
}

const FIGURE_FIRST = /^\s*(?:每人每[月年])?\d[\d,.]*\s*[万亿]?\p{Script=Han}/u
