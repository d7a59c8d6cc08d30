/** Raised digits (`<sup>2</sup>`) as characters of their own, as print has them: m², and the mark of a note, which is no part of the number before it. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The text of an element; of a raised one its digits as raised characters. */
export const raisedIn = (element: Element | null, text: string): string =>
  element?.localName === 'sup' && /^\s*\d{1,2}\s*$/.test(text) ? text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : text
