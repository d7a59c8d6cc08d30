/** What a device shows of the site when a reader puts it on the home screen. It stays a page in the browser: nothing works offline. */
import { link } from '../atlas/address.ts'
import { LIGHT } from '../styles/plainColours.ts'
import type { Site } from './siteFile.ts'

/** Edges of the icons, in pixels. */
export const ICON_SIZES = [192, 512] as const

export const manifest = ({ name, description }: Site): object => ({
  name,
  short_name: name,
  description,
  lang: 'zh-CN',
  start_url: link('/'),
  scope: link('/'),
  display: 'browser',
  theme_color: LIGHT.paper,
  background_color: LIGHT.paper,
  icons: ICON_SIZES.map((size) => ({ src: link(`/icons/${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
})
