/** The text if it fits, or as much of its beginning as fits with an ellipsis behind it. */
export function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const characters = [...text]
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
