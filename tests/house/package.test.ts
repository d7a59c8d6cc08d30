import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { nodeBinary } from '../../scripts/bootstrap.mjs'

const root = join(import.meta.dirname, '../..')
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))

interface Manifest {
  readonly scripts: Record<string, string>
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly optionalDependencies: Record<string, string>
}
interface Locked {
  readonly version?: string
  readonly optionalDependencies?: Record<string, string>
}

const manifest = read('package.json') as Manifest
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }

describe('package.json', () => {
  test('pins every package to one version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('names only scripts that exist', () => {
    const scripts = Object.values(manifest.scripts).flatMap((command) => /bootstrap\.mjs (\w+)/.exec(command)?.[1] ?? [])
    expect(scripts.filter((name) => !existsSync(join(root, 'scripts', `${name}.ts`)))).toEqual([])
    expect(scripts.length).toBeGreaterThan(5)
  })

  test('pins the Node that bootstrap looks for', () => {
    for (const platform of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']) {
      const [system = '', architecture = ''] = platform.split('-')
      expect(Object.keys(manifest.optionalDependencies)).toContain(nodeBinary(system, architecture)?.split('/')[0])
    }
  })
})

/** npm on one platform may write a lock that lacks the packages of the others, and then refuses it on a bare checkout. */
test('package-lock.json holds the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  )
  expect(missing).toEqual([])
})

function isLocked(path: string, name: string): boolean {
  const folders = path.split('/node_modules/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'))
  return [...folders.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some((place) => place in packages)
}
