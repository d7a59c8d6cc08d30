import { readFileSync } from 'node:fs'

import { CatalogueError } from '../../src/domain/yaml.ts'
import { textOf } from './decode.ts'

/**
 * The text of a file that an editor puts beside the documents, in any encoding that documents are read in.
 * @throws CatalogueError where the bytes are no text
 */
export function readBeside(file: string): string {
  const text = textOf(readFileSync(file))
  if (text !== null) return text
  throw new CatalogueError(`${file}: the file is not text in UTF-8, UTF-16 or GB18030. Save it anew as text in the encoding UTF-8.`)
}
