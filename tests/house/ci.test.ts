import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { temporaryFolder } from '../support/temporaryFolder.ts'
const root = join(import.meta.dirname, '../..')
let folder: string

beforeEach(async () => {
  folder = temporaryFolder()
  await mkdir(join(folder, '.ci'))
  await cp(join(root, '.ci/run'), join(folder, '.ci/run'))
})

/** Runs the script with an npm that does what the shell commands say in place of `npm test` and `npm run check`. */
async function runCi(onTest: string, onCheck: string): Promise<{ status: number | null; last: string | undefined }> {
  const npm = `#!/bin/sh\nmkdir -p .cache/results\nif [ "$1" = test ]; then ${onTest}; else ${onCheck}; fi\n`
  await writeFile(join(folder, 'npm'), npm)
  await chmod(join(folder, 'npm'), 0o755)
  const env = { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) }
  const { status, stdout } = spawnSync('bash', ['.ci/run'], { cwd: folder, env, encoding: 'utf8' })
  return { status, last: stdout.trimEnd().split('\n').at(-1) }
}

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  test('sums what both commands counted', async () => {
    expect(await runCi('echo "40 0" > .cache/results/test', 'echo "6 0" > .cache/results/check')).toEqual({ status: 0, last: '46 passed, 0 failed' })
  })

  test('fails if either failed, and runs both all the same', async () => {
    const outcome = await runCi('echo "38 2" > .cache/results/test; exit 1', 'echo "5 1" > .cache/results/check; exit 1')
    expect(outcome).toEqual({ status: 1, last: '43 passed, 3 failed' })
  })

  test('counts one failure for a command that broke off before it could count', async () => {
    expect(await runCi('exit 3', 'echo "6 0" > .cache/results/check')).toEqual({ status: 1, last: '6 passed, 1 failed' })
    expect(await runCi('echo "40 0" > .cache/results/test; exit 1', 'exit 1')).toEqual({ status: 1, last: '40 passed, 2 failed' })
  })

  test('counts one failure for a command that ends well without having counted anything', async () => {
    expect(await runCi('true', 'echo "6 0" > .cache/results/check')).toEqual({ status: 1, last: '6 passed, 1 failed' })
  })

  test('does not count what an earlier run left', async () => {
    await mkdir(join(folder, '.cache/results'), { recursive: true })
    await writeFile(join(folder, '.cache/results/test'), '40 0\n')
    expect(await runCi('exit 1', 'echo "6 0" > .cache/results/check')).toEqual({ status: 1, last: '6 passed, 1 failed' })
  })
})
