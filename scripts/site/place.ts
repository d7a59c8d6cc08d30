import { UsageError } from '../usage.ts'

/** In addresses and in code that is written, the packages that render the pages take these characters of a path for something else. With % the style sheets are left out, without a word. */
const MISTAKEN = /[#%?*'"`<>]/

/**
 * Makes sure that the pages can be rendered from where the project lies. The folder of documents may be called anything.
 * @param root the project's folder
 * @throws UsageError that names the character
 */
export function checkPlace(root: string): void {
  const [character] = MISTAKEN.exec(root) ?? []
  if (character === undefined) return
  throw new UsageError(
    `The project lies in ${root}: from a path with ${character} the pages cannot be rendered whole. Rename that folder, or move the project; letters, digits, spaces and Chinese characters are fine.`,
  )
}
