/** A built site as it lies on the disk, for the tests that look at every page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseHTML } from 'linkedom'

import { HOME } from './address.ts'

export interface BuiltPage {
  /** Its file below the site's folder: reports/dalian-2020/index.html. */
  readonly file: string
  /** Its address as it is published, with protocol, host and sub-path. */
  readonly address: string
  readonly document: Document
}

/** A row of /data/observations.json, as far as tests look at it. */
export interface Row {
  readonly id: string
  readonly report: string
  readonly source_kind: string
  readonly indicator: string | null
  readonly value: number | null
  readonly unit: string | null
  readonly text: string
  readonly quote: string
  readonly theme: string
  readonly region: string | null
  readonly url: string
}

export class BuiltSite {
  readonly folder: string
  #pages: readonly BuiltPage[] | undefined

  constructor(folder: string) {
    this.folder = folder
  }

  /** Every page, by file name. */
  get pages(): readonly BuiltPage[] {
    return (this.#pages ??= this.files('.html').map((file) => ({ file, address: addressOf(file), document: parseHTML(this.read(file)).document })))
  }

  /** Names of the files, below the folder, that end in this. */
  files(ending: string): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort()
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file))
  }

  page(file: string): BuiltPage {
    const page = this.pages.find((one) => one.file === file)
    if (!page) throw new Error(`The site has no page ${file}.`)
    return page
  }

  /** The page of a report. */
  report(slug: string): BuiltPage {
    return this.page(`reports/${slug}/index.html`)
  }

  get rows(): readonly Row[] {
    return JSON.parse(this.read('data/observations.json')) as Row[]
  }
}

const addressOf = (file: string): string => HOME + file.replace(/(?<=^|\/)index\.html$/, '')

/** Text without the white space that HTML and line breaks put into it. */
export const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, '')
