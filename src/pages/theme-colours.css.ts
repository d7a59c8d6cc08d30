/** The colours of the themes, from the catalogue: a theme added there needs no other change. */
import type { APIRoute } from 'astro'

import { loadAtlas } from '../atlas/loadAtlas.ts'
import type { Theme } from '../domain/catalogue.ts'

type Mode = 'light' | 'dark' | 'elder'

function variables({ id, accent, ramp }: Theme, mode: Mode): string {
  const steps = mode === 'elder' ? undefined : ramp?.[mode]
  return `--theme-${id}:${accent[mode]};${steps?.map((colour, index) => `--theme-${id}-${index + 1}:${colour};`).join('') ?? ''}`
}

function use({ id, ramp }: Theme): string {
  const steps = ramp?.light.map((_, index) => `--ramp-${index + 1}:var(--theme-${id}-${index + 1});`).join('') ?? ''
  return `[data-theme='${id}']{--accent:var(--theme-${id});${steps}}`
}

export const GET: APIRoute = async () => {
  const { themes } = (await loadAtlas()).catalogue
  const all = (mode: Mode): string => themes.map((theme) => variables(theme, mode)).join('')
  const css = [
    `:root{${all('light')}}`,
    `:root[data-elder]{${all('elder')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-scheme='light']){${all('dark')}}}`,
    `:root[data-scheme='dark']{${all('dark')}}`,
    `@media print{:root:root:root{${all('light')}}}`,
    ...themes.map(use),
  ]
  return new Response(`@layer tokens{${css.join('\n')}}\n`, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
