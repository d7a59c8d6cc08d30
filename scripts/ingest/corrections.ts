import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { checkYaml } from '../../src/domain/catalogue.ts'
import { type Correction, correctionSchema } from '../../src/domain/correction.ts'
import { readBeside } from './beside.ts'
import { attempt, type Failure } from './failure.ts'

/** A file in which every entry is commented out is read as null. */
const fileSchema = z.preprocess((written) => written ?? [], z.array(correctionSchema))

/** The corrections of a folder. */
export interface Corrections {
  /** Those of one report; none where it has no file. */
  readonly of: (slug: string) => readonly Correction[]
  /**
   * The files of no document: their names are wrong, or their documents gone.
   * @param addresses of all documents, also of those that cannot be read now
   */
  readonly left: (addresses: ReadonlySet<string>) => Failure[]
}

const readFile = (path: string): Correction[] => checkYaml(path, readBeside(path), fileSchema, 'src/domain/correction.ts')

/**
 * Reads `<slug>.yml` files of an editor's corrections.
 * A file that is wrong is added to the failures and counts as empty.
 */
export function readCorrections(folder: string, failures: Failure[]): Corrections {
  const bySlug = new Map<string, readonly Correction[]>()
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yml'))
        .sort()
    : []
  for (const file of files) {
    attempt('corrections', `corrections/${file}`, failures, () => bySlug.set(file.slice(0, -'.yml'.length), readFile(join(folder, file))))
  }
  return {
    of: (slug) => bySlug.get(slug) ?? [],
    left: (addresses) =>
      [...bySlug.keys()]
        .filter((slug) => !addresses.has(slug))
        .map((slug) => ({
          kind: 'corrections',
          file: `corrections/${slug}.yml`,
          message: `no report has the address /reports/${slug}/. Name the file after its report, or remove it.`,
        })),
  }
}
