/** 网站说明: what the owner says of the site in `content/site.yml`, checked by schema. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { readYaml } from '../domain/yaml.ts'

const text = z.string().trim().min(1)
const web = z.url({ protocol: /^https?$/, error: 'is no address that begins with https:// or http://' })
const mail = z.email('is no mail address')

/** Where the number of an ICP filing is looked up. */
const ICP_REGISTER = 'https://beian.miit.gov.cn/'

/** Where a public security filing is looked up. */
const POLICE_REGISTER = 'https://beian.mps.gov.cn/'

/** One fishtail under a bar, as at the fold of a woodblock page. */
const FISHTAIL = 'M0 0H24V3H0ZM0 6.5H24V32L12 20.5 0 32Z'

export const siteSchema = z.strictObject({
  /** 网站名称. */
  name: text.default('民政图志'),
  /** One sentence for the foot of every page. */
  description: text.optional(),
  /** The mark: data of an SVG path on a grid 24 wide and 32 high, filled with ink. */
  mark: z
    .string()
    .regex(/^[MmLlHhVvCcSsQqTtAaZz\d\s.,+-]+$/, 'is no SVG path')
    .default(FISHTAIL),
  /** 主办单位. */
  organiser: z.strictObject({ name: text, url: web.optional() }).optional(),
  /** 网站标识码 of a government site. */
  site_code: z.coerce
    .string()
    .regex(/^[\da-zA-Z]{10}$/, 'has not ten digits or letters (one that begins with 0 has to stand in quotation marks)')
    .optional(),
  /** 域名, without protocol; that of SITE_URL unless told. */
  site_domain: z
    .string()
    .regex(/^[\w.-]+$/, 'is no domain; leave out https:// and what follows the name')
    .optional(),
  /** ICP 备案: the number as it was issued. */
  icp: z.strictObject({ number: text, url: web.default(ICP_REGISTER) }).optional(),
  /** 公安备案: the number as it was issued, and the page that shows the filing. */
  police: z.strictObject({ number: text, url: web.default(POLICE_REGISTER) }).optional(),
  contact: z.strictObject({ phone: text.optional(), mail: mail.optional(), address: text.optional() }).optional(),
  /** 报错: a mail address, or a page that takes reports; the mail address of the contact unless told. */
  errors: z.union([mail, web], 'is neither a mail address nor an address that begins with https://').optional(),
  /** Under which licence the pages may be used. */
  licence: z.strictObject({ name: text, url: web.optional() }).optional(),
})
export type Site = z.infer<typeof siteSchema>

/** Whether the foot of the pages tells readers how to reach who answers for them. */
export const isReachable = ({ contact = {}, errors }: Site): boolean => errors !== undefined || Object.values(contact).some((way) => way !== undefined)

/** A file in which every entry is commented out is read as null. */
const fileSchema = z.preprocess((content) => content ?? {}, siteSchema)

/**
 * Reads what the owner says of the site.
 * @param file `content/site.yml` unless told; without it everything is left out
 * @throws CatalogueError naming file, line and remedy
 */
export function readSite(file = join(process.cwd(), 'content', 'site.yml')): Site {
  return existsSync(file) ? readYaml(file, fileSchema, 'src/site/siteFile.ts') : siteSchema.parse({})
}
