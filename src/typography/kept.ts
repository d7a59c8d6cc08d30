/**
 * What no line may part: a number and its unit (the 0元 of 200元), all of 2016—2020年, of 2026-11-26更新 and of 7714—2025. Before a span, or a
 * number of one digit, the character in front is taken in: what begins with a digit after a Han character has a gap before it, at a line's
 * start too. And a closing and an opening mark with their neighbours: browsers would end a line between them. Nothing looks behind, which
 * older phones cannot.
 */
export const KEPT =
  /(?:“?[^<>“”])?(?:”“[^<>“”])+”?|\d{4}-\d\d-\d\d(?![\d-])\p{Script=Han}{0,2}|\d[\d.,]*(?:[—-]\d[\d.,]*)+(?![\d.,—\-\p{Script=Han}])|(?:\p{Script=Han}?\d[\d.,]*(?:[—-]\d[\d.,]*)+|\p{Script=Han}?\d)[万亿]*[余多]?(?:个百分点|人次|\p{Script=Han}(?:\/\p{Script=Han}+)?)/gu
