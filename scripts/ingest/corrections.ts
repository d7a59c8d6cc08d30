import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Correction, correctionSchema } from '../../src/domain/correction.ts'
import { checkEntries } from '../../src/domain/yaml.ts'
import { readBeside } from './beside.ts'
import { isCompanion } from './companions.ts'
import { attempt, type Failure } from './failure.ts'

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

/** The name of a file of corrections without its extension is the address of the report. */
const EXTENSION = '.yml'

/**
 * Reads `<slug>.yml` files of an editor's corrections.
 * A correction that is wrong is added to the failures, and the others of its file are made; so is a file that is none of corrections.
 */
export function readCorrections(folder: string, failures: Failure[]): Corrections {
  const bySlug = new Map<string, readonly Correction[]>()
  const names = new Set(existsSync(folder) ? readdirSync(folder) : [])
  for (const name of [...names].filter((each) => !isCompanion(each, names)).sort()) {
    const file = `corrections/${name}`
    const fail = (message: string): number => failures.push({ kind: 'corrections', file, message })
    if (!name.endsWith(EXTENSION)) fail(misnamed(name))
    else
      attempt('corrections', file, failures, () => {
        const path = join(folder, name)
        const { entries, faults } = checkEntries(path, readBeside(path), correctionSchema, 'src/domain/correction.ts')
        bySlug.set(name.slice(0, -EXTENSION.length), entries)
        faults.forEach(fail)
      })
  }
  return {
    of: (slug) => bySlug.get(slug) ?? [],
    left: (addresses) => [...bySlug.keys()].filter((slug) => !addresses.has(slug)).map(leftOver),
  }
}

const misnamed = (name: string): string =>
  `corrections are read from files whose names end in ${EXTENSION}. ${/\.ya?ml/i.test(name) ? `Rename it to ${name.replace(/\.ya?ml.*$/i, EXTENSION)}` : 'Put it elsewhere'}.`

const leftOver = (slug: string): Failure => ({
  kind: 'corrections',
  file: `corrections/${slug}${EXTENSION}`,
  message: `no report has the address /reports/${slug}/. Name the file after its report, or remove it.`,
})
