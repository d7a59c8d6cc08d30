/** Raised digits (`<sup>2</sup>`) as characters of their own, as print has them: m², and the mark of a note, which is no part of the number before it. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** One or two digits as raised characters; any other text as it is. */
export const raised = (text: string): string => (/^\s*\d{1,2}\s*$/.test(text) ? text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : text)

/** The text of an element; of a raised one its digits as raised characters. */
export const raisedIn = (element: Element | null, text: string): string => (element?.localName === 'sup' ? raised(text) : text)
