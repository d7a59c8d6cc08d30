import type { Indicator, Theme } from '../../src/domain/catalogue.ts'

interface Named {
  readonly themes: readonly Pick<Theme, 'name'>[]
  readonly indicators: readonly Pick<Indicator, 'name' | 'aliases'>[]
}

/** Every name the catalogue has for a theme or an indicator, each once: what a mistyped word may have been meant for. */
export const namesOf = ({ themes, indicators }: Named): string[] => [
  ...new Set([...themes.map(({ name }) => name), ...indicators.flatMap(({ name, aliases }) => [name, ...aliases])]),
]
