import type { Mark } from '../draft.ts'
import { numberingOf } from './numbering.ts'

/** What a report is called by, and a chapter of it mostly not: 2017年工作总结. */
export const REPORT = /(?:总结|报告|汇报|情况|打算|计划|要点|规划|安排|成效|综述)$/u
const YEAR = /(?:\d{4}|[〇○零一二三四五六七八九]{4})年/u

/** 概述, 前言, 基本情况 are chapters. */
const SHORTEST = 6

interface Part {
  readonly mark: Mark
  readonly text: string
}

/**
 * Whether the first of the parts of a document is its title and the other headings of the first level are its chapters: it is such a heading itself,
 * and nothing stands below it before the next, or that is numbered as it is not, or it alone is named as reports are. Else all are chapters.
 */
export function isTitleOfChapters([first, ...parts]: readonly Part[]): boolean {
  const chapters = parts.filter(isTop)
  if (!first || !isTop(first) || chapters.length === 0 || first.text.length < SHORTEST || numberingOf(first.text)) return false
  return isTop(parts[0]) || chapters.some(({ text }) => numberingOf(text)) || (namesReport(first) && !chapters.some(namesReport))
}

const isTop = (part: Part | undefined): boolean => part?.mark.kind === 'heading' && part.mark.level === 1

const namesReport = ({ text }: Part): boolean => REPORT.test(text) || YEAR.test(text)
