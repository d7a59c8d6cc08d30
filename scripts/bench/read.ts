import { basename, dirname } from 'node:path'

import type { Catalogue } from '../../src/domain/catalogue.ts'
import { readDocument } from '../ingest/pipeline.ts'
import { quantities } from '../ingest/quantities.ts'
import { readSource } from '../ingest/sources.ts'

/** The quantities of a file. */
export const read = (file: string, catalogue: Catalogue): ReturnType<typeof quantities> =>
  quantities(readDocument(readSource(dirname(file), { file: basename(file), slug: 'bench' }), catalogue.cleaning), catalogue)
