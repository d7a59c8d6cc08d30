/** Names that are often said in like words, and are of others than those a sentence tells of. */
import { wordsSince } from './ownWords.ts'
import type { Surrounding } from './relevance.ts'

/** 离婚调解940对, 有829对在冷静期内撤回: of those who came, and did not register. */
const UNREGISTERED = /调解|辅导|劝和|撤回|婚礼/
const WITHDRAWN = /^[^,;。\d]{0,8}(?:撤回|撤销申请|逾期未)/
const REGISTRATION = /[结离]婚登记/

/** Tells whether a name is of registrations, where a figure is of those who did not register. */
export function registersNobody(surrounding: Surrounding): (name: string) => boolean {
  const own = wordsSince(surrounding)
  const isOther = (UNREGISTERED.test(own) && !own.includes('登记')) || WITHDRAWN.test(surrounding.text.slice(surrounding.to))
  return (name) => isOther && REGISTRATION.test(name)
}

/** 80岁以上低收入老人每月补贴100元，百岁老人…，两项补贴一年发放734万元: two allowances that a sentence named before. */
const BOTH_ALLOWANCES = /[补津]贴[^;。]*两项补贴/

/** Tells whether a name is of the two allowances of disabled people, where nothing around tells of these. */
export function ofOtherAllowances({ text, from, heading, lead }: Surrounding, title: string): (name: string) => boolean {
  const isOther = BOTH_ALLOWANCES.test(text.slice(0, from)) && ![title, text, ...[...heading, ...lead].map(({ term }) => term.text)].join(' ').includes('残')
  return (name) => isOther && name.includes('残疾')
}
