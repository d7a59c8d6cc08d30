/** 句式: regular expressions that stand in the catalogue. */
import { z } from 'zod'

/** A regular expression without look-behind that runs in linear time; its source stands in the catalogue. */
export const patternSchema = z.string().refine(compiles, 'is no regular expression')

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== ''
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
