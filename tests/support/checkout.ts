/**
 * A copy of the program with its documents. The tests build in copies, since a build replaces content/reports: two at once would
 * mix, and a developer's own reports would be gone. A copy lies below the project, where Node finds the packages.
 */
import { spawn } from 'node:child_process'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'

import { BASE, SITE } from './address.ts'

const ROOT = dirname(dirname(import.meta.dirname))
const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json']
const GENERATED = 'content/reports'

export interface Build {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface BuildOptions {
  readonly sources?: string
  readonly environment?: NodeJS.ProcessEnv
}

export class Checkout {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /**
   * @param name of the folder; what is in it is lost
   * @param from the program to copy, the project's own unless told
   */
  static async create(name: string, from = ROOT): Promise<Checkout> {
    const folder = join(ROOT, '.cache/browser-tests', name)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    const filter = (path: string): boolean => path !== join(from, GENERATED)
    for (const part of PARTS) await cp(join(from, part), join(folder, part), { recursive: true, filter })
    return new Checkout(folder)
  }

  /** The folder of the site it builds. */
  get site(): string {
    return join(this.folder, 'site')
  }

  /**
   * `npm run build` for the address of the tests' sites.
   * @param sources folder of the documents, its own unless told
   * @param environment what the build finds there besides
   */
  async build({ sources = join(this.folder, 'content/sources'), environment = {} }: BuildOptions = {}): Promise<Build> {
    const options = ['--from', sources, '--site', SITE, '--base', BASE, '--out', this.site]
    const child = spawn(process.execPath, [join(this.folder, 'scripts/build.ts'), ...options], {
      cwd: this.folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const closed = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
    return { code, stdout, stderr }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true })
  }
}
