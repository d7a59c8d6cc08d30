/** What a piece of a line is by itself: a figure, a unit, a year. */

/** 1 277.97, ≥65（约束性）, 24所, 281(30.1), —: a number as a cell prints it; no age, day or ordinal, which have words of their own. */
const FIGURE =
  /^(?:[≥≤<>＞＜+＋±-]|[−－])?\[?[\d０-９]+(?:[,， ][\d０-９]{3})*(?:[.．][\d０-９]+)?\]?\s?[万萬亿億]?(?:[%％‰]|(?!\p{Script=Han}*[年月日号號岁歲级級届屆期])\p{Script=Han}{0,2})(?:[(（][^()（）]{1,10}[)）])?$/u
const DASH = /^(?:[—–\-－―─/／…]{1,3}|\.{2,6})$/u
const UNIT =
  /^[十百千万萬亿億]*(?:[美港]元|澳[门門]元|元|人次|戶次|户次|场次|台次|平方米|平方公里|公顷|公里|公斤|小时|[人户戶张張个個件对對具家所处處台条块支项項亩吨次岁间座辆份倍例]|%|％|‰)(?:[/／·・、每].{1,6})?$/u
const YEAR = /^(?:19|20)\d{2}$/

/** A number or the dash for none. */
export const isFigure = (text: string): boolean => FIGURE.test(text) || DASH.test(text)

/** A unit alone. */
export const isUnit = (text: string): boolean => UNIT.test(text)

/** 2014 as it heads a column or a row. */
export const isYear = (text: string): boolean => YEAR.test(text)
