import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, test, vi } from 'vitest'

import { inputFolders } from '../../scripts/ingest/inputs.ts'
import { follow } from '../../scripts/site/follow.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

/** How long a busy machine may take to tell of a change, in milliseconds. */
const PATIENCE = { timeout: 10_000 }

let end = (): void => undefined
afterEach(() => end())

describe('follow', () => {
  test('runs the action once after a burst of changes', async () => {
    const folder = temporaryFolder()
    const action = vi.fn(() => Promise.resolve())
    end = follow([folder], action)
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), '')
    await vi.waitFor(() => expect(action).toHaveBeenCalledOnce(), PATIENCE)
  })

  test('takes up a folder that appears later, and what is changed in it', async () => {
    const folder = join(temporaryFolder(), 'corrections')
    const action = vi.fn(() => Promise.resolve())
    end = follow([folder], action)
    mkdirSync(folder)
    await vi.waitFor(() => expect(action).toHaveBeenCalledTimes(1), PATIENCE)
    writeFileSync(join(folder, 'dalian-2020.yml'), '[]')
    await vi.waitFor(() => expect(action).toHaveBeenCalledTimes(2), PATIENCE)
  })

  test('is content with a folder that cannot appear', () => {
    end = follow([join(temporaryFolder(), 'a', 'b')], () => Promise.resolve())
  })
})

describe('inputFolders', () => {
  test('look for the corrections beside the documents, wherever these lie', () => {
    expect(inputFolders('/reports/sources', '/project')).toEqual([
      '/reports/sources',
      '/reports/corrections',
      '/project/content/catalogue',
      '/project/scripts/ingest',
    ])
  })
})
