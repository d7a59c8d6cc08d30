/** Text on its way into HTML, SVG and XML. What a document says may hold any character, and none of it may become markup or break what it stands in. */

/** Characters that XML forbids even when escaped, and line ends: what passes through here stands in one line. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** The text with a blank for each control character, and for what is no character. */
export const plainText = (text: string): string => text.replace(FORBIDDEN, ' ')

/** As it may stand in an element or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
