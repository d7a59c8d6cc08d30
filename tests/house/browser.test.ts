import { describe, expect, test } from 'vitest'

import { fontsConfiguration } from '../../scripts/browser/fonts.ts'
import { browserKind, launchOptions } from '../../scripts/browser/launch.ts'

describe('browserKind', () => {
  test('takes the browser that CHROMIUM_PATH names on any platform', () => {
    expect(browserKind({ CHROMIUM_PATH: '/usr/bin/chromium' }, 'linux', 'x64')).toBe('chosen')
    expect(browserKind({ CHROMIUM_PATH: '/Applications/Chromium' }, 'darwin', 'arm64')).toBe('chosen')
  })

  test('takes the one among the packages where it runs, else the Chrome that is installed', () => {
    expect(browserKind({}, 'linux', 'x64')).toBe('bundled')
    expect(browserKind({ CHROMIUM_PATH: '' }, 'linux', 'x64')).toBe('bundled')
    expect(browserKind({}, 'linux', 'arm64')).toBe('installed')
    expect(browserKind({}, 'darwin', 'arm64')).toBe('installed')
  })
})

describe('launchOptions', () => {
  test('starts the bundled browser with its own libraries and fonts', () => {
    const { executablePath, env } = launchOptions('bundled', { HOME: '/home/reader' })
    expect(executablePath).toMatch(/\.cache\/browser\/\d+\.\d+\.\d+\/chromium$/)
    expect(env).toMatchObject({
      HOME: '/home/reader',
      LD_LIBRARY_PATH: expect.stringMatching(/\/lib$/) as string,
      FONTCONFIG_FILE: expect.stringMatching(/fonts\.conf$/) as string,
    })
  })

  test('leaves a chosen browser its environment', () => {
    const options = launchOptions('chosen', { CHROMIUM_PATH: '/usr/bin/chromium' })
    expect(options.executablePath).toBe('/usr/bin/chromium')
    expect(options).not.toHaveProperty('env')
  })

  test('keeps every browser from looking up foreign hosts', () => {
    for (const kind of ['bundled', 'chosen', 'installed'] as const) {
      expect(launchOptions(kind, { CHROMIUM_PATH: '/usr/bin/chromium' }).args).toContainEqual(expect.stringContaining('MAP * ~NOTFOUND'))
    }
  })
})

test('fontsConfiguration names the folders, and escapes what XML would misread', () => {
  const xml = fontsConfiguration(['/a & b/fonts'], '/<cache>')
  expect(xml).toContain('<dir>/a &amp; b/fonts</dir>')
  expect(xml).toContain('<cachedir>/&lt;cache&gt;</cachedir>')
  expect(xml).toContain('<alias binding="same"><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>')
})
