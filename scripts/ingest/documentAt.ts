import { basename, dirname, parse } from 'node:path'

import type { Catalogue } from '../../src/domain/catalogue.ts'
import type { Document } from './document.ts'
import { readDocument } from './pipeline.ts'
import { readSource } from './sources.ts'

/**
 * The document of a file that is read by itself and not as one of a folder.
 * @throws DecodeError where the file is of another kind or no text, CatalogueError where its origin file is wrong
 */
export const documentAt = (path: string, { cleaning }: Catalogue): Document =>
  readDocument(readSource(dirname(path), { file: basename(path), slug: parse(path).name }), cleaning)
