/** What there is in the end, behind what was registered and struck off. */
import { isThereInTheEnd } from '../measure/inTheEnd.ts'
import type { NameTask } from './naming.ts'

const IS_THERE = /^\s*(?:全[国省市县区州])?(?:[到至]?(?:年末|年底|期末)|目前|现|至今|[总累]计)?(?:[实现共]|一共)?有$|总数(?:为|达到?)?$/

/**
 * 新登记326个，注销41个，年末实有4218个: what there is in the end was not struck off, nor anything else that the member before did.
 * @param clause the words since the last stop
 * @param ahead the sentence up to the figure
 * @param parting verbs that set what they did apart from all there are
 */
export function struckOff(clause: string, ahead: string, parting: NameTask['parting']): (name: string) => boolean {
  const others = IS_THERE.test(clause) || isThereInTheEnd(ahead, ahead.length) ? parting.filter((word) => !clause.includes(word)) : []
  return (name) => others.some((word) => name.includes(word))
}
