/** What stands right behind a number and is what it counts: divisions, what stands in them, and things of a grade. */
import type { Surrounding } from './relevance.ts'

type Behind = Pick<Surrounding, 'text' | 'to'>

/** 3个区新建…, 14个市…: the divisions behind a number are what it counts. */
const DIVISIONS = /^((?:县市|市县|区县|县区|区市)区?|[市县区])(?![级辖域内外直民委场政区市县(（])/
/** 社区, 小区, 景区 are no districts; nor is 海区 of 海曙、江东、江北3个区 one: a single character is what is left of a name. */
const OTHER_AREAS = /[社小园景校片库辖灾]区数$|^[\u4e00-\u9fff][区县市]数$/
/** 190个乡镇民政所平均只有1.6名: what stands in the divisions is counted, and not these. */
const IN_DIVISIONS = /^(?:乡镇|镇街|街道|社区|村)[\u4e00-\u9fff]{0,4}?([\u4e00-\u9fff](?:[所站院馆]|中心))(?=[,;。]|平均|[现共已均都全有达中])/
/** 36家4A级居家养老服务中心 */
const GRADE = /^[1-5]A/

/** 124个乡镇（街道）建起工作站98个: so are those in which so many of something stand. */
const TOWNS_WITH =
  /^(乡镇[(（]街道[)）]|乡镇|镇街|街道|行政村|村[(（]社区[)）]|社区|村)(?:已|全部|均|都|陆续|先后)*(?:建起|建有|建成|设立|设有|配备|开设|成立|建立)了?[^,;。\d]{1,14}\d/

/** The divisions that stand right behind a number and are what it counts (3个区 → 区), or undefined. */
export function divisionsBehind({ text, to }: Behind): string | undefined {
  const behind = text.slice(to, to + LONGEST)
  return (DIVISIONS.exec(behind) ?? TOWNS_WITH.exec(behind))?.[1]
}

/** How much of the text behind a number tells, in characters, what it counts. */
const LONGEST = 40

/** Tells whether a name is of others than the divisions behind the number. */
export function ofOtherDivisions(behind: Behind): (name: string) => boolean {
  const divisions = divisionsBehind(behind)
  return (name) => divisions !== undefined && (!name.endsWith(`${divisions}数`) || OTHER_AREAS.test(name))
}

/** Tells whether a name is of others than what stands in the divisions behind the number. */
export function ofOtherThanStands({ text, to }: Behind): (name: string) => boolean {
  const own = IN_DIVISIONS.exec(text.slice(to))?.[1]
  return (name) => own !== undefined && !name.includes(own)
}

/** Tells whether a name is of another grade than that behind the number, or of none. */
export function ofOtherGrade({ text, to }: Behind): (name: string) => boolean {
  const grade = GRADE.exec(text.slice(to))?.[0]
  return (name) => grade !== undefined && !name.includes(grade)
}
