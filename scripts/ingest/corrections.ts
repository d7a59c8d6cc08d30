import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { readYaml } from '../../src/domain/catalogue.ts'
import { type Correction, correctionSchema } from '../../src/domain/correction.ts'
import { attempt, type Failure } from './sources.ts'

/** The corrections of a folder, handed out report by report. */
export interface Corrections {
  /** Those of one report; none where it has no file. */
  readonly take: (slug: string) => readonly Correction[]
  /** Files that no report asked for: their names are wrong, or their documents gone. */
  readonly left: () => Failure[]
}

/**
 * Reads `<slug>.yml` files of an editor's corrections. They stand beside the sources folder, since they are of its documents.
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
    attempt(`corrections/${file}`, failures, () =>
      bySlug.set(file.slice(0, -'.yml'.length), readYaml(join(folder, file), z.array(correctionSchema), 'src/domain/correction.ts')),
    )
  }
  const asked = new Set<string>()
  return {
    take(slug) {
      asked.add(slug)
      return bySlug.get(slug) ?? []
    },
    left: () =>
      [...bySlug.keys()]
        .filter((slug) => !asked.has(slug))
        .map((slug) => ({
          file: `corrections/${slug}.yml`,
          message: `no report has the address /reports/${slug}/. Name the file after its report, or remove it.`,
        })),
  }
}
