import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['src', 'content', 'scripts', 'public', 'tests']
/** Made by a build. */
const MADE = 'content/reports/'

/** Every file and folder of the project, a folder with a slash behind it. */
const paths = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).map(
    (entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/') + (entry.isDirectory() ? '/' : ''),
  ),
)
const known = new Set(paths.concat(FOLDERS.map((folder) => `${folder}/`)))
/** `observe/confidence.ts` as well as the whole path. */
const ends = new Set(paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(index + 1))))

/** What stands in backticks outside blocks of code. */
const quoted = (text: string): string[] => [...text.replace(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside)

const isThere = (path: string): boolean => known.has(path) || known.has(`${path}/`)

test.each(['README.md', 'README.zh-CN.md'])('every file and folder that %s names is there', (file) => {
  const named = quoted(readFileSync(join(ROOT, file), 'utf8')).filter((words) => /^[\w./-]+$/.test(words) && !words.startsWith(MADE))
  const whole = named.filter((words) => FOLDERS.some((folder) => words.startsWith(`${folder}/`)))
  const modules = named.filter((words) => /^\w.*\.(?:ts|mjs)$/.test(words) && !whole.includes(words))
  expect(whole.length).toBeGreaterThan(30)
  expect(modules.length).toBeGreaterThan(10)
  expect([...whole.filter((path) => !isThere(path)), ...modules.filter((path) => !ends.has(path))]).toEqual([])
})

test.each(['README.md', 'README.zh-CN.md'])('every folder of src stands in %s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  expect(folders.length).toBeGreaterThan(15)
  expect(folders.filter((folder) => !text.includes(`\`src/${folder}/\``) && !text.includes(`\`${folder}/\``))).toEqual([])
})
