/** The texts of a table: each figure as the sentence that its headers make, with the unit that the table or a line beside it names. */
import { visible, type Block } from '../document.ts'
import type { Surroundings } from './prepare.ts'
import type { Reading } from './reader.ts'
import { captionRegion } from './region/carriedRegion.ts'
import { LEVEL } from './region/levels.ts'
import { settingOfTable } from './report/setting.ts'
import { cellLead } from './table/cellLead.ts'
import { cellText } from './table/cellText.ts'
import { atTime, inYearBefore } from './table/headerTime.ts'
import { BRACKETS, isUnitLike, type PartOfPair } from './table/headerUnit.ts'
import { cellPaths, tableName, type CellPath } from './table/table.ts'
import { captionRows } from './table/tableHeader.ts'
import { WHERE_OR_WHEN } from './table/tableRow.ts'
import { fold } from './text/fold.ts'
import { simplify } from './text/simplify.ts'
import { unmeant, type FigureText, type Place, type TextToRead } from './textToRead.ts'

/**
 * The texts of the table that is the n-th of a document's blocks: its figures, and what else its cells say.
 * @param blocks all of them: what a table is called and counted in stands above or below it
 */
export function textsOfTable(table: Extract<Block, { kind: 'table' }>, block: number, blocks: readonly Block[], around: Surroundings): TextToRead[] {
  const { title } = around
  const captions = captionRows(table.rows)
  const lines = [
    ...linesAbove(blocks, block).map((one) => (one.kind === 'table' || (one.kind === 'item' && FIGURE.test(visible(one.runs))) ? '' : visible(one.runs))),
    ...table.rows.slice(0, captions).map((row) => row.map(({ runs }) => visible(runs).trim()).join('')),
  ]
  const units = unitsAbove(lines, title)
  const subject = subjectOf(captionOf(lines) ?? (IS_OF_TABLE.test(title) ? title : ''))
  const region = captionRegion(captionOf(lines) ?? '', around.setting.region)
  const setting = settingOfTable(lines.findLast((text) => text !== '' && !/^\s*[（(]?单位/.test(text)) ?? '', around.setting)
  const surroundings = underCaption({ ...around, setting: region === null ? setting : { ...setting, region } }, subject)
  const paths = new Map(
    cellPaths(table.rows.slice(captions), units.length > 0 ? units : unitsBelow(lineBelow(blocks, block)), captionOf(lines) ?? title).map((path) => [
      `${path.row + captions}:${path.cell}`,
      { ...path, row: path.row + captions, columnHeader: ofSubject(path, subject) },
    ]),
  )
  const placeOf = (row: number, cell: number): Place => ({ part: 'body', block, cell: [row, cell] })
  const told = [...paths.values()].flatMap((path) => {
    const runs = table.rows[path.row]?.[path.cell]?.runs ?? []
    return textsOfCell(path, visible(runs), surroundings).map(({ column, ...text }) => ({
      ...text,
      runs,
      place: placeOf(path.row, path.cell),
      column: column && `${block}/${column}`,
    }))
  })
  const others = table.rows.flatMap((cells, row) =>
    cells.flatMap(({ runs }, cell) =>
      paths.has(`${row}:${cell}`)
        ? []
        : [{ place: placeOf(row, cell), runs, text: visible(runs), surroundings, placed: (reading: Reading) => unmeant(reading) }],
    ),
  )
  return [...told, ...others]
}

/** An item that tells a figure is no caption. */
const FIGURE = /.[^\d]{2,}\d/

/** The one or two blocks right above a table that are of no other. */
function linesAbove(blocks: readonly Block[], table: number): Block[] {
  const above = blocks.slice(Math.max(0, table - 2), table)
  return above.slice(above.findLastIndex(({ kind }) => kind === 'table') + 1)
}

/** The block right below a table, unless it stands above the next. */
const lineBelow = (blocks: readonly Block[], table: number): Block | undefined => (blocks[table + 2]?.kind === 'table' ? undefined : blocks[table + 1])

/** What stands above a table as its name: a short line without the unit behind it. */
const captionOf = (lines: readonly string[]): string | undefined =>
  lines
    .map((text) => text.replace(/\s*[（(]?单位[:：为是].*$/, ''))
    .findLast((text) => text !== '' && text.length <= LONGEST_NAME && !/单位|[。；]/.test(text) && !TIME_ALONE.test(text))

/** 截至2024年6月30日： */
const TIME_ALONE = /^\s*[（(]?(?:数据|统计)?(?:截至|截止|时间)[^\u4e00-\u9fff]{0,2}[\d年月日底末上半时\s:：]+[）)]?\s*$/

/** 高龄津贴发放 of 表2：2015年高龄津贴发放情况（人）, 互助养老点 of 2024年互助养老点建设进展表: what a caption tells that its table is of. */
const subjectOf = (caption: string): string =>
  tableName(caption)
    .replace(WHOSE_AND_WHEN, '')
    .replace(/(?:建设)?(?:任务)?(?:进展|进度|完成)(?:情况)?(?:统计)?表?\s*$/, '')
    .replace(/(?:分配|发放|拨付|下达|使用)?(?:情况)?(?:公示|公告|公开)(?:情况)?表?\s*$/, '')
    .replace(/(?:基本)?(?:分配|拨付|下达)?(?:情况)?(?:统计|一览|明细|汇总|分布|对比)?(?:情况)?表?\s*$/, '')
    .trim()

/** The surroundings of the cells of a table, which stand below what its caption names as below a heading. */
const underCaption = (around: Surroundings, subject: string): Surroundings =>
  subject.length < SHORTEST_SUBJECT || /[数率额]$/.test(subject) || around.headings.some((heading) => heading.includes(subject))
    ? around
    : { ...around, headings: [...around.headings, subject] }

const SHORTEST_SUBJECT = 3
/** 当涂县2024年农村互助养老点建设进展表, 临时救助资金分配公示: the title of a document that is no more than its table. */
const IS_OF_TABLE = /(?:表|公示|公告)\s*$/
/** 河池市2024年第二批: whose money, of which year, in which share. */
const WHOSE_AND_WHEN = /^(?:(?:[\u4e00-\u9fff]{2,12}[省市县区州])?(?:19|20)\d{2}年度?)?(?:第[一二三四五六七八九十\d]+批(?:次)?)?/

/** 临时救助 over 户数, 人次: a column that tells only how it counts is of what the caption names. */
const ofSubject = ({ columnHeader, rowHeader }: CellPath, subject: string): string =>
  subject.length >= SHORTEST_SUBJECT &&
  subject.length <= LONGEST_SUBJECT &&
  COUNTS_ALONE.test(columnHeader.replace(BRACKETS, '')) &&
  WHERE_OR_WHEN.test(rowHeader)
    ? `${subject}${columnHeader}`
    : columnHeader

const LONGEST_SUBJECT = 12
const COUNTS_ALONE = new RegExp(
  `^(?:${LEVEL}|[省市州县区])?(?:户数|人数|人次数?|对数|件数|金额|资金|经费|支出|资金支出|(?:分配|下达|拨付|发放|补助|安排)(?:金额|资金|数额|额)|(?:年度|全年)?(?:计划|任务|目标)(?:任务|建设)?数?|(?:已|在|正在)?(?:开工|完工|竣工|建成|建设|完成|投用|启用|建)数?|(?:开工|完工|竣工|建成|完成)率|(?:完成)?(?:投资|投入)(?:资金|额)?)$`,
)

/** A longer line is no name. */
export const LONGEST_NAME = 32

/**
 * 单位：亿元、万件 in the lines above a table or in the title; the unit in brackets at the end of the line right above it
 * (筹款情况（万元）), which a 单位 further above cannot be meant for.
 */
function unitsAbove(lines: readonly string[], title: string): string[] {
  const texts = [title, ...lines.map(simplify)]
  const last = texts.at(-1) ?? ''
  const bracketed = last.length <= LONGEST_NAME ? (/[(（](?:[^()（）;；]*[,，、:：])?([^()（）]+)[)）][:：]?\s*$/.exec(last)?.[1] ?? '') : ''
  const listed = last.length <= LONGEST_NAME ? (/[(（]([^()（）]+)[)）][:：]?\s*$/.exec(last)?.[1] ?? '').split(/[、,，;；]/).map((unit) => unit.trim()) : []
  // 冬春慰问（万元、户、床）: each of a column of its own.
  const own = listed.length > 1 && listed.every(isUnitLike) ? listed : isUnitLike(bracketed) && !MANY.test(bracketed) ? [bracketed] : []
  const [at, named] = texts.map((text, index) => [index, UNIT_NAMED.exec(text)?.[1] ?? ''] as const).findLast(([, unit]) => unit !== '') ?? [-1, '']
  if (own.length > 0 && at < texts.length - 1) return own
  return named !== '' && !named.includes('见') ? named.replace(/[)）]$/, '').split(/[、,，;；]/) : own
}

const UNIT_NAMED = /单位(?:[:：]|[为是])\s*([^\s。()（）]+)/

/** 户/万小时: two units, of two columns. */
const MANY = /\/[十百千万亿]/

/** （单位：万元） right below a table. */
function unitsBelow(below: Block | undefined): string[] {
  if (below === undefined || below.kind === 'table') return []
  const [, unit] = /^\s*[(（]?单位[:：]\s*([^\s。；()（）]{1,8})[)）]?\s*$/.exec(simplify(visible(below.runs))) ?? []
  return unit === undefined ? [] : unit.split(/[、,，]/)
}

/** 281(30.1): a figure and, in brackets, a second one. */
const PAIR = /^([\d,. ]+)[(]\s*([\d,.]+%?)\s*[)]\s*$/
/** 300（预期性）: what stands in brackets behind a figure is a remark. */
const REMARK = /(?<=\d)[(][^\d()]*[)]\s*$/

/** 210/420: two figures. */
const SLASH = /^([\d,. ]+)[/]\s*([\d,.]+)\s*$/

/** The figures of a cell; where the header says what stands in brackets or behind a stroke these are told apart. */
function textsOfCell(path: CellPath, text: string, around: Surroundings): FigureText[] {
  const folded = fold(text)
  const [both, left = '', right = ''] = (path.pair && SLASH.exec(folded)) ?? []
  if (both !== undefined && path.pair) {
    const [first, second] = path.pair
    return [
      textOfFigure(ofPart(path, first), text.slice(0, left.length), around),
      textWithin(ofPart(path, second), text, folded.lastIndexOf(right), right.length, around),
    ]
  }
  const [pair, outer = '', inner = ''] = (path.inner && PAIR.exec(folded)) ?? []
  if (pair === undefined || !path.inner) return [textOfFigure(path, text.slice(0, REMARK.exec(folded)?.index), around)]
  const second = { ...path, columnHeader: `${path.columnHeader}${path.inner.name}`, unit: path.inner.unit, column: within(path.column, path.inner.name) }
  return [textOfFigure(path, text.slice(0, outer.length), around), textWithin(second, text, folded.indexOf(inner, outer.length), inner.length, around)]
}

/** One of two figures of a cell: in a unit of its own, or of a part (低保标准（城/农）). */
const ofPart = (path: CellPath, { unit, name }: PartOfPair): CellPath => ({
  ...path,
  unit: unit ?? path.unit,
  rowHeader: `${name ?? ''}${path.rowHeader}`,
  column: within(path.column, `${name ?? ''}${unit ?? ''}`),
})

/** A part of a column, as a column of its own. */
const within = (column: string, part: string): string => (column === '' ? '' : `${column}/${part}`)

/** The figure that stands further on in its cell. */
function textWithin(path: CellPath, text: string, from: number, length: number, around: Surroundings): FigureText {
  const within = textOfFigure(path, text.slice(from, from + length), around)
  return {
    ...within,
    placed: (reading) => {
      const placed = within.placed(reading)
      return placed && { ...placed, from: placed.from + from, to: placed.to + from }
    },
  }
}

/** A number in a table is read as the sentence its headers make; offsets are moved back to the cell. */
function textOfFigure(path: CellPath, text: string, around: Surroundings): FigureText {
  const { period } = around.setting.calendar
  const told = inYearBefore(path, period)
  const lead = cellLead({ ...told, rowHeader: atTime(told.rowHeader, period), columnHeader: atTime(told.columnHeader, period) })
  const figure = cellText(text, path.unit, path.isChange)
  const headings = path.group === '' ? around.headings : [...around.headings, path.group]
  return {
    text: `${lead}${figure.text}`,
    column: path.column || undefined,
    surroundings: { ...around, headings, cell: true, row: path.rowHeader },
    placed: (reading) =>
      reading.from < lead.length
        ? null
        : {
            ...reading,
            from: figure.placeOf(reading.from - lead.length),
            to: Math.min(figure.placeOf(reading.to - lead.length), text.length),
            quote: quoteOf(path),
          },
  }
}

/** What the page quotes of a cell: the path of its headers and the cell. */
const quoteOf = ({ time, rowHeader, columnHeader, text }: CellPath): string =>
  `${[time, rowHeader, columnHeader].filter((header) => header !== '').join('，')}：${text}`
