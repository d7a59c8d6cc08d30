/** Lines of text as the browser sets them. The functions run in the page, so each is whole in itself. */
import type { Page } from '@playwright/test'

/** A block of text in the page. */
export interface Block {
  /** Its tag, its class and the beginning of its text. */
  readonly name: string
  readonly tag: string
  /** What stands on each line, white space left out. */
  readonly lines: readonly string[]
  /** Width of the widest line in its own letters. */
  readonly widest: number
  /** Width it may fill, in its own letters. */
  readonly room: number
  /** Height of a line in its own letters. */
  readonly leading: number
}

/**
 * The blocks of a page that hold text of their own, as they are set.
 * @param selector what to look at
 */
export async function blocksOf(page: Page, selector: string): Promise<Block[]> {
  return page.evaluate((selector) => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && getComputedStyle(element).clipPath !== 'inset(50%)'
    /** In lines from left to right; titles set upright have one line, which cannot break. */
    const isSet = (element: Element): boolean =>
      !element.closest('svg, script, style') && isShown(element) && getComputedStyle(element).writingMode === 'horizontal-tb'
    const isBlock = (element: Element): boolean => !/^inline|^contents/.test(getComputedStyle(element).display) || element.tagName === 'SUMMARY'
    const holder = (node: Node): Element | null => {
      let element = node.parentElement
      while (element && !isBlock(element)) element = element.parentElement
      return element
    }
    /** Characters with where they stand; those of one line overlap in height by half. */
    function linesOf(nodes: readonly Text[]): { text: string; start: number; end: number }[] {
      const lines: { text: string; start: number; end: number; top: number; bottom: number }[] = []
      const range = document.createRange()
      for (const node of nodes)
        for (let at = 0; at < node.data.length;) {
          const character = String.fromCodePoint(node.data.codePointAt(at) ?? 0)
          range.setStart(node, at)
          range.setEnd(node, (at += character.length))
          const rect = [...range.getClientRects()].findLast(({ width }) => width > 0)
          if (!rect || /[\s\u200b\u2060]/u.test(character)) continue
          const last = lines.at(-1)
          const overlap = last ? Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) : 0
          if (last && overlap > Math.min(rect.height, last.bottom - last.top) / 2 && rect.left >= last.start - 1) {
            last.text += character
            last.end = Math.max(last.end, rect.right)
          } else lines.push({ text: character, start: rect.left, end: rect.right, top: rect.top, bottom: rect.bottom })
        }
      return lines
    }
    const byBlock = new Map<Element, Text[]>()
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        const block = holder(text)
        if (block && isSet(block) && text.data.trim() !== '') {
          const known = byBlock.get(block) ?? []
          if (!known.includes(text)) byBlock.set(block, [...known, text])
        }
      }
    }
    return [...byBlock].map(([element, nodes]) => {
      const style = getComputedStyle(element)
      const size = Number.parseFloat(style.fontSize)
      const lines = linesOf(nodes)
      const padding = Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd)
      return {
        name: `${element.tagName.toLowerCase()}${element.className && `.${element.className.replaceAll(' ', '.')}`} ${lines
          .map(({ text }) => text)
          .join('')
          .slice(0, 24)}`,
        tag: element.tagName.toLowerCase(),
        lines: lines.map(({ text }) => text),
        widest: Math.max(0, ...lines.map(({ start, end }) => end - start)) / size,
        room: (element.clientWidth - padding) / size,
        leading: Number.parseFloat(style.lineHeight) / size,
      }
    })
  }, selector)
}
