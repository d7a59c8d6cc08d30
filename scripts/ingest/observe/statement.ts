/** A sentence as it is read: what is known around it, and what was found in it so far. */
import type { Region } from '../../../src/domain/region.ts'
import type { Discourse, FigureRead } from './frame/clause.ts'
import type { Next } from './frame/taskOpened.ts'
import type { Place } from './region/place.ts'
import type { Setting } from './report/setting.ts'
import type { Word } from './text/words.ts'
import type { TimeExpression } from './time/time.ts'
import type { Tools } from './tools.ts'

/** A sentence and what is known around it. Offsets are of the sentence. */
export interface Statement {
  readonly original: string
  /** The sentence, folded; and with the document's regions and its times blanked out. */
  readonly text: string
  readonly plain: string
  readonly times: readonly TimeExpression[]
  readonly places: readonly Place[]
  readonly setting: Setting
  readonly headings: readonly string[]
  /** The line that introduces the text, or ''. */
  readonly introduction: string
  readonly title: string
  readonly cell: boolean
  readonly discourse: Discourse
  readonly carried: Carried
  /** The sentence that follows in its paragraph. */
  readonly next?: Next | undefined
  readonly tools: Tools
}

/** A sentence with its figures found. */
export interface Told extends Statement {
  readonly figures: readonly { readonly from: number; readonly to: number }[]
  /** The words of its plain text. */
  readonly words: readonly Word[]
  /** Its figures read so far. */
  readonly read: FigureRead[]
}

/** What earlier sentences of a paragraph, or its heading, leave to the next. */
export interface Carried {
  readonly time: TimeExpression | null
  readonly region: Region | null
  /** The region that was named last. */
  readonly named: Region | null
  /** The day or month that earlier levels were counted to. */
  readonly asOf: TimeExpression | null
}
