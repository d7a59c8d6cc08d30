/** Contrast, and how far apart colours stay for those who see colours otherwise. */
import { clampRgb, converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, formatHex, wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'

import { DARK, LIGHT } from '../../src/styles/plainColours.ts'
import { MODES, readSource, sourceFiles, themes, token, TOKENS, tokens, type Mode } from './sheets.ts'

const modes = Object.keys(MODES) as Mode[]
const main = themes.filter((theme) => theme.main).map(({ id }) => id)
const ids = themes.map(({ id }) => id)

/** Text and what it stands on. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...['ink', 'ink2', 'ink3', 'link', 'red', 'accent'].map((name) => [name, 'paper'] as const),
  ['paper', 'ink'], // a filled button
  ['paper', 'accent'], // a filled tile
  ['paper', 'link'], // a filled tile under the pointer
  ['ink', 'wash2'], // a figure under the pointer, a hit of the search
  ['ink2', 'wash2'],
  ['ink3', 'wash2'],
  ['ink3', 'wash'], // an empty tile
  ['ink', 'ramp-1'],
  ['ink', 'ramp-2'], // a figure that a link led to
  ['ink', 'ramp-3'],
  ['paper', 'ramp-4'],
  ['paper', 'ramp-5'],
]

/** Bars, lines, outlines and what tells a control. Hairlines only divide what space divides already. */
const GRAPHICS = ['line2', 'mute', 'ink', 'link', 'red', 'accent', 'ramp-4', 'ramp-5', 'diverging-1', 'diverging-7']

const contrast = (mode: Mode, front: string, back: string, theme: string): number => wcagContrast(token(mode, front, theme), token(mode, back, theme))

describe.each(modes)('%s', (mode) => {
  test.each(ids)('in %s every text has a contrast of at least 4.5', (theme) => {
    const faint = TEXTS.filter(([front, back]) => contrast(mode, front, back, theme) < 4.5)
    expect(faint.map(([front, back]) => `${front} on ${back}: ${contrast(mode, front, back, theme).toFixed(2)}`)).toEqual([])
  })

  test.each(ids)('in %s every graphic has a contrast of at least 3', (theme) => {
    const faint = GRAPHICS.filter((name) => contrast(mode, name, 'paper', theme) < 3)
    expect(faint.map((name) => `${name}: ${contrast(mode, name, 'paper', theme).toFixed(2)}`)).toEqual([])
  })

  test.each(ids)('in %s the ramp goes one way in lightness, away from the paper', (theme) => {
    const steps = [1, 2, 3, 4, 5].map((step) => lightness(token(mode, `ramp-${step}`, theme)))
    const way = Math.sign(lightness(token(mode, 'ink')) - lightness(token(mode, 'paper')))
    expect(steps.slice(1).every((step, index) => Math.sign(step - (steps[index] ?? 0)) === way)).toBe(true)
  })

  test('the diverging ramp is strongest at its ends and goes one way from its middle', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => Math.abs(lightness(token(mode, `diverging-${step}`)) - lightness(token(mode, 'paper'))))
    expect(steps.slice(0, 4)).toEqual(steps.slice(0, 4).toSorted((one, other) => other - one))
    expect(steps.slice(3)).toEqual(steps.slice(3).toSorted((one, other) => one - other))
  })
})

test.each([
  ['dark', 'dark by choice'],
  ['light', 'light by choice'],
  ['elder dark', 'elder dark by choice'],
] as const)('%s is the same by system and by choice', (system, choice) => {
  for (const theme of ids) expect([...tokens(choice, theme)]).toEqual([...tokens(system, theme)])
})

const lab = converter('lab')
const linear = converter('lrgb')
const lightness = (colour: string): number => lab(colour)?.l ?? NaN

/** Machado 2009, severity 1, on linear light, as a screen of 8 bits a channel shows it. */
const SIGHTS = {
  normal: (colour: string): string => colour,
  protan: seenThrough(filterDeficiencyProt(1)),
  deutan: seenThrough(filterDeficiencyDeuter(1)),
  tritan: seenThrough(filterDeficiencyTrit(1)),
}

function seenThrough(filter: ReturnType<typeof filterDeficiencyProt>): (colour: string) => string {
  return (colour) => {
    const light = linear(colour)
    if (!light) throw new Error(`"${colour}" is no colour.`)
    const { r, g, b } = filter({ ...light, mode: 'rgb' })
    return formatHex(clampRgb({ mode: 'lrgb', r, g, b }))
  }
}

const difference = differenceCiede2000()

/** The smallest difference between two of the four main accents. */
function nearest(mode: Mode, see: (colour: string) => string): number {
  const accents = main.map((theme) => see(token(mode, 'accent', theme)))
  const pairs = accents.flatMap((one, index) => accents.slice(index + 1).map((other) => [one, other] as const))
  return Math.min(...pairs.map(([one, other]) => difference(one, other)))
}

describe.each(Object.entries(SIGHTS))('to %s eyes', (_, see) => {
  test.each([
    ['light', 14.7],
    ['dark', 14.4],
    ['elder', 10.7],
    ['elder dark', 14.4],
  ] as const)('the four accents of %s lie at least %d apart', (mode, least) => {
    expect(main).toHaveLength(4)
    expect(Math.round(nearest(mode, see) * 10) / 10).toBeGreaterThanOrEqual(least)
  })
})

test('those who see colours otherwise see grey as it is, and red and green alike', () => {
  for (const see of Object.values(SIGHTS)) expect(difference(see('#808080'), '#808080')).toBeLessThan(1)
  expect(difference(SIGHTS.deutan('#9a6a00'), SIGHTS.deutan('#6a8000'))).toBeLessThan(difference('#9a6a00', '#6a8000') / 2)
})

test.each([...Object.entries(LIGHT).map((entry) => ['light', ...entry] as const), ...Object.entries(DARK).map((entry) => ['dark', ...entry] as const)])(
  'the %s %s of pictures is that of the pages',
  (mode, name, colour) => {
    expect(colour.toLowerCase()).toBe(token(mode, name).toLowerCase())
  },
)

test('a colour stands nowhere but in the tokens, and among those of pictures', () => {
  const written = sourceFiles(/\.(?:ts|astro|css|mdx)$/).filter((file) => /(?:['">:(\s])#(?:[0-9a-f]{6}|[0-9a-f]{3})\b(?![^*\n]*\*\/)/i.test(readSource(file)))
  expect(written).toEqual(['styles/plainColours.ts', TOKENS])
})
