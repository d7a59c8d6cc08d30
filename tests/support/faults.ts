/** What no built site may hold, whatever its documents say. */
import type { Page } from '@playwright/test'

import type { BuiltSite } from './builtSite.ts'
import { readCsv } from './readCsv.ts'

export const BOM = '\uFEFF'

/** Spreadsheets take a cell that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/

interface DataPackage {
  readonly resources: readonly { readonly path: string; readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] } }[]
}

export const dataPackage = (site: BuiltSite): DataPackage => JSON.parse(site.read('data/datapackage.json')) as DataPackage

/** The columns of every data file. */
export const columnsOf = (site: BuiltSite): DataPackage['resources'][number]['schema']['fields'] => dataPackage(site).resources[0]?.schema.fields ?? []

/** Scripts (blocks of data are none), styles, style attributes and event handlers that stand in a page itself, and links that run. */
export function inlineCode(site: BuiltSite): string[] {
  return site.pages.flatMap(({ file, document }) => {
    const elements = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.matches('script:not([src], [type="application/ld+json"]), style, [style], [href^="javascript:" i]') ||
        [...element.attributes].some(({ name }) => name.startsWith('on')),
    )
    return elements.map((element) => `${file}: ${element.outerHTML.slice(0, 120)}`)
  })
}

/** Cells of text in the CSV files that a spreadsheet would run. */
export function formulaCells(site: BuiltSite): string[] {
  const texts = columnsOf(site).map(({ type }) => type === 'string')
  return site
    .files('.csv')
    .flatMap((file) =>
      readCsv(site.read(file).slice(BOM.length)).flatMap((row) =>
        row.filter((cell, column) => texts[column] && FORMULA.test(cell)).map((cell) => `${file}: ${cell}`),
      ),
    )
}

/** What the browser's XML reader says against a text; null where it is well-formed. */
export async function xmlFault(page: Page, xml: string): Promise<string | null> {
  return page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null, xml)
}
