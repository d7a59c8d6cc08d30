import type { Theme } from '../domain/catalogue.ts'

type Mode = 'light' | 'dark' | 'elder'

/** A theme's colours in one mode. Large letters take the ramp of the light or the dark they stand in. */
function variables({ id, accent, ramp }: Theme, mode: Mode): string {
  const steps = mode === 'elder' ? undefined : ramp?.[mode]
  return `--theme-${id}:${accent[mode]};${steps?.map((colour, index) => `--theme-${id}-${index + 1}:${colour};`).join('') ?? ''}`
}

/** What stands inside `data-theme` is drawn in the theme's accent, and in its ramp if it has one. */
function use({ id, ramp }: Theme): string {
  const steps = ramp?.light.map((_, index) => `--ramp-${index + 1}:var(--theme-${id}-${index + 1});`).join('') ?? ''
  return `[data-theme='${id}']{--accent:var(--theme-${id});${steps}}`
}

/** The style sheet of the themes' accents and ramps, in the modes of tokens.css. */
export function themeColours(themes: readonly Theme[]): string {
  const all = (mode: Mode): string => themes.map((theme) => variables(theme, mode)).join('')
  const rules = [
    `:root{${all('light')}}`,
    `:root[data-elder]{${all('elder')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme='light']){${all('dark')}}}`,
    `@media screen{:root[data-scheme='dark']{${all('dark')}}}`,
    ...themes.map(use),
  ]
  return `@layer tokens{${rules.join('\n')}}\n`
}
