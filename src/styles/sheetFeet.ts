/** A string of CSS: no name can end it. */
const quoted = (text: string): string => `'${text.replace(/['\\\s]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}'`

/** The foot of each printed sheet: the site's name; on the sheets of a report that is told in other words also that it is. */
export function sheetFeet(name: string): string {
  const foot = (text: string): string => `{@bottom-left{content:${quoted(text)};font-size:8.5pt}}`
  return `@page${foot(name)}\n@page retold${foot(`${name} · 据原文改写，引用请以原文为准`)}\n`
}
