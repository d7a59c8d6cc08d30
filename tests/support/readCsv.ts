/** CSV after RFC 4180: the rows with their cells. @throws Error where a quotation mark stands inside a bare cell */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let end = 0
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    const [whole, quoted, plain = '', separator] = match
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (separator === '\r\n') {
      rows.push(row)
      row = []
    }
    end = match.index + whole.length
  }
  if (end !== text.length) throw new Error(`This is no CSV: ${JSON.stringify(text.slice(end, end + 80))}`)
  return rows
}
