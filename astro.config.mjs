import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import remarkCjkFriendly from 'remark-cjk-friendly'

/**
 * SITE_URL: the public address, for canonical links, feed and sitemap. BASE_PATH: the sub-path the site lives under.
 * The policy (CSP) stands in src/layouts/Layout.astro: it needs no hashes because nothing is inlined here.
 */
const SITE_URL = process.env.SITE_URL || 'http://localhost:4321' // an empty variable counts as none
const BASE_PATH = process.env.BASE_PATH || '/'

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [remarkCjkFriendly], smartypants: false }),
  },
  vite: { build: { assetsInlineLimit: 0 } },
})
