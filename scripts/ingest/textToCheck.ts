import type { Document } from './document.ts'
import { matterFault, untakenIn } from './parse/matter.ts'

/** What stands for characters that could not be converted: the sign for them, and what is left of two where UTF-8 was read as GBK. */
const LOST = /\ufffd+|锟斤拷/g
/** So many characters before and behind show where. */
const AROUND = 8

type Told = Pick<Document, 'file' | 'format' | 'text' | 'origin'>

/** What an editor should look at of the text of a document, a line each: characters that were lost before it came here, front matter that is not used. */
export function textToCheck(document: Told): string[] {
  const sentences = [...lostCharacters(document.text), ...(document.format === 'md' ? matterSentences(document) : [])]
  return sentences.map((sentence) => `${document.file}: ${sentence}`)
}

/** What the origin file or the text tells besides is not missed. */
function matterSentences({ text, origin }: Told): string[] {
  const missed = untakenIn(text).filter(({ field }) => !(field in origin))
  return [matterFault(text) ?? [], missed.map(({ fault }) => fault)].flat()
}

function lostCharacters(text: string): string[] {
  const [first, ...more] = text.matchAll(LOST)
  if (!first) return []
  const around = text
    .slice(Math.max(0, first.index - AROUND), first.index + first[0].length + AROUND)
    .replace(/\s+/g, ' ')
    .trim()
  const places = more.length === 0 ? `in one place (${around})` : `in ${more.length + 1} places (the first: ${around})`
  return [`characters were lost ${places} when the file was saved or converted. Save it anew from the original in UTF-8, or write them in.`]
}
