/** What the words of a sentence say that no name of a figure may leave out or turn round. */

/** 注册率16%: a name given before that is of another rate (活跃率) is not of this number. */
export const rateBefore = (ahead: string): string | undefined => (ahead.endsWith('率') ? /[\u4e00-\u9fff]率$/.exec(ahead.slice(-2))?.[0] : undefined)

const RATIO_NAMED = /(?:抚养|赡养|性别|城乡)比(?:为|达到?|约|是|高达)?$/
const [LONGEST_RATIO, RATIO_WORD] = ['抚养比高达'.length, '抚养比'.length]

/** 老年抚养比为30.8%: the ratio with a name of its own that the words before a number end in, or ''. */
export const ratioBefore = (ahead: string): string => RATIO_NAMED.exec(ahead.slice(-LONGEST_RATIO))?.[0].slice(0, RATIO_WORD) ?? ''

const NOT_DONE = /(?:尚未|还未|仍未|未)[\u4e00-\u9fff]{2,8}的(?:[\u4e00-\u9fff]{1,6}(?:有|为|共)?)?$/

/** 尚未完成换届的2个难点村: whether the words since the last stop say that something was not done yet. */
export const isUndone = (clause: string): boolean => NOT_DONE.test(clause)

const DENIED = /[不未]([\u4e00-\u9fff]{2})/

/** 规范地名43条 is no 不规范地名条数: tells whether a name denies what a text says. */
export function deniesSaid(text: string): (name: string) => boolean {
  return (name) => {
    const [denial = '', said = ''] = DENIED.exec(name) ?? []
    return said !== '' && text.includes(said) && !text.includes(denial)
  }
}
