/** What the marks at the end of a line say of it, in full-width, half-width and Traditional texts alike. */

const CLOSING = '["\'”’』」）)】》〉〕]*$'
const SENTENCE_END = new RegExp(`(?:[。！？；：…!?;:．]|[\\u4e00-\\u9fff\\d%）)”」]\\.)${CLOSING}`, 'u')
const SENTENCE = /[。！？；]|[\u4e00-\u9fff][,，].*[\u4e00-\u9fff\d%][,，]|[\u4e00-\u9fff)）”]\.(?=[\s\u4e00-\u9fff]|$)/u
const COMMA = /[，、]|,(?!\d)/u

/** A text as long as this is prose even without a mark. */
const LONG = 80

/** Whether a sentence, or a lead-in such as “如下：”, ends here. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** Whether the text is, or holds, a sentence and no mere title, label or navigation. */
export const holdsSentence = (text: string): boolean => SENTENCE.test(text) || text.length > LONG

/** Whether the text reads on: it has the marks of prose. */
export const isProse = (text: string): boolean => COMMA.test(text) || holdsSentence(text)
