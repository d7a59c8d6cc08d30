/** The 3,755 characters of GB 2312, level 1: all that are in everyday use on the mainland. */
export function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030')
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, index) => 0xb0 + index)
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, index) => 0xa1 + index)
  return rows.flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell])))).filter((character) => /^\p{Script=Han}$/u.test(character))
}
