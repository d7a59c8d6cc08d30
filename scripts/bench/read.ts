import type { Catalogue } from '../../src/domain/catalogue.ts'
import { documentAt } from '../ingest/documentAt.ts'
import { quantities } from '../ingest/quantities.ts'

/** The quantities of a file. */
export const read = (file: string, catalogue: Catalogue): ReturnType<typeof quantities> => quantities(documentAt(file, catalogue), catalogue)
