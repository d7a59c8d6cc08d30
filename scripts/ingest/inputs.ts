import { dirname, join } from 'node:path'

/** Corrections lie beside the sources folder, since they are of its documents. */
export const correctionsFolder = (sources: string): string => join(dirname(sources), 'corrections')

/**
 * The folders that what is read depends on: the documents and their corrections, the catalogue and the steps themselves.
 * @param sources folder of the documents
 * @param root folder of the program
 */
export const inputFolders = (sources: string, root: string): readonly string[] => [
  sources,
  correctionsFolder(sources),
  join(root, 'content/catalogue'),
  join(root, 'scripts/ingest'),
]
