import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { test } from 'vitest'
import { answerFiles } from '../src/answers/answerFiles.ts'
import { createAnswers } from '../src/answers/answer.ts'
import { createFigureSource } from '../src/answers/figureSource.ts'
import { buildAtlas } from '../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../src/domain/catalogue.ts'
import { ingestSource } from '../scripts/ingest/pipeline.ts'
import { listSources, readSource } from '../scripts/ingest/sources.ts'
test('try', async () => {
  const catalogue = readCatalogue()
  const folder = 'content/sources'
  const atlas = buildAtlas(listSources(folder).sources.map((l) => ingestSource(readSource(folder, l), catalogue).report), catalogue)
  const files = answerFiles(atlas)
  let sum = 0
  for (const [n, t] of files) { const b = brotliCompressSync(t).length; sum += b; console.log(n, Buffer.byteLength(t), b) }
  console.log('sum', sum)
  const words = JSON.parse(files.get('words.json')!)
  const answers = createAnswers(words, createFigureSource(words, async (n) => JSON.parse(files.get(n)!)))
  const out: string[] = []
  for (const q of readFileSync('/tmp/h/ans-questions2.txt', 'utf8').trim().split('\n')) {
    const t = performance.now()
    const a = await answers.answer(q)
    const ms = (performance.now() - t).toFixed(0)
    const u = answers.understand(q)
    const show = (f: any) => `${f.region.split('/').at(-1)} ${f.subject.name} ${f.period} ${f.text}`
    out.push(`${q}  [${u.rest}] ${u.dimensions.join(',')} ${ms}ms terms: ${u.stretches.map((w) => w.join('_')).join('+')}\n    ` + (!a ? 'NO BOX' : a.kind === 'none' ? `NONE ${a.subject?.name ?? '?'} near: ${a.near.map(show).join('; ')}` : a.figures.map(show).join('; ') + (a.missing.length ? ' MISSING ' + a.missing.map((m) => m.path) : '')))
  }
  console.log(out.join('\n'))
})
