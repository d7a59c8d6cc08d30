/** 句式: regular expressions that stand in the catalogue. */
import { z } from 'zod'

/** The source of a regular expression that does not look behind. That it takes little time, a test shows of each file that holds such. */
export const patternSchema = z
  .string()
  .refine(compiles, 'is no regular expression')
  .refine((source) => !looksBehind(source), 'looks behind, with (?<= or (?<!: take what stands before into the pattern')

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== ''
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** What stands behind a backslash or in brackets is meant as it is. */
const looksBehind = (source: string): boolean => /\(\?<[=!]/.test(source.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, ''))
