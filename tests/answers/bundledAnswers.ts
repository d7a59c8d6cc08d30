import { readCorrections } from '../../scripts/ingest/corrections.ts'
import { ingestSource } from '../../scripts/ingest/pipeline.ts'
import { listSources, readSource } from '../../scripts/ingest/sources.ts'
import { createAnswers, type Answers } from '../../src/answers/answer.ts'
import { answerFiles } from '../../src/answers/answerFiles.ts'
import type { AnswerWords } from '../../src/answers/answerIndex.ts'
import { createFigureSource } from '../../src/answers/figureSource.ts'
import { buildAtlas, type Atlas } from '../../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'

const SOURCES = 'content/sources'

/** The model of the bundled reports, read anew and corrected as the site shows them. */
export function bundledAtlas(): Atlas {
  const catalogue = readCatalogue()
  const corrections = readCorrections('content/corrections', [])
  const reports = listSources(SOURCES).sources.map((listed) => ingestSource(readSource(SOURCES, listed), catalogue, corrections.of(listed.slug)).report)
  return buildAtlas(reports, catalogue)
}

/** Answers from the files as they are published, read as a browser would; `fetched` lists what was asked for. */
export function answersFrom(files: ReadonlyMap<string, string>): Answers & { readonly fetched: readonly string[] } {
  const fetched: string[] = []
  const read = (name: string): Promise<unknown> => {
    fetched.push(name)
    const text = files.get(name)
    return text === undefined ? Promise.reject(new Error(`no file is called ${name}`)) : Promise.resolve(JSON.parse(text))
  }
  const words = JSON.parse(files.get('words.json') ?? '') as AnswerWords
  return { ...createAnswers(words, createFigureSource(words, read)), fetched }
}

export const bundledFiles = (): ReadonlyMap<string, string> => answerFiles(bundledAtlas())
