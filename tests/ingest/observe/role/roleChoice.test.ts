import { describe, expect, it } from 'vitest'

import { Features } from '../../../../scripts/ingest/observe/learnt/features.ts'
import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { decidedRole, isDecided, roleFeatures, withoutDigits, type RuledMention } from '../../../../scripts/ingest/observe/role/roleChoice.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const setting = { region: null, calendar: { period: '2020', now: 2021 } }
const rolesIn = (text: string): string[] =>
  readText(text, { setting, headings: [], title: '' }, tools).map(({ from, to, role }) => `${text.slice(from, to)} ${role}`)

const mention = (text: string, number: string, unit: string): RuledMention => {
  const from = text.indexOf(number)
  const numberTo = from + number.length
  return {
    mention: {
      from,
      to: numberTo + unit.length,
      numberTo,
      value: Number(number),
      unit,
      unitRule: 'unit behind the number',
      bound: 'exact',
      boundRule: 'no bound told',
      script: 'arabic',
      time: false,
      doubling: false,
    },
    role: 'metric',
    rule: 'quantity',
  }
}
const featuresOf = (text: string, number: string, unit: string): number[] => {
  const features = new Features()
  roleFeatures(features, mention(text, number, unit), undefined, withoutDigits(text), 'count', false)
  return [...features.since(0)]
}

describe('the role of a numeral', () => {
  it('is decided by what stands around it, not by its digits', () => {
    expect(featuresOf('超过12个的', '12', '个')).toEqual(featuresOf('超过17个的', '17', '个'))
    expect(featuresOf('超过12个的', '12', '个')).not.toEqual(featuresOf('建成12个的', '12', '个'))
  })
  it('is no matter of choice where a rule is never mistaken', () => {
    const one = mention('2020年', '2020', '年')
    expect(isDecided(one)).toBe(false)
    expect(isDecided({ ...one, role: 'label', rule: 'ordinal' })).toBe(true)
    expect(isDecided({ ...one, mention: { ...one.mention, time: true } })).toBe(true)
  })
  it.each([
    ['metric', 'fact'],
    ['target', 'fact'],
    ['threshold', 'threshold'],
    ['duration', 'duration'],
    ['unread', 'label'],
    ['date', 'label'],
  ])('%s counts as %s', (role, decided) => expect(decidedRole(role)).toBe(decided))
  it.each([
    ['救助站24小时有人值守，救助320人次。', ['24小时 threshold', '320人次 metric']],
    ['洪水冲毁便桥两座。', ['两座 metric']],
    ['受理热线求助1860件，平均办结2.7天。', ['1860件 metric', '2.7天 metric']],
    ['各方力量由此合到一处，建成站点12处。', ['一处 label', '12处 metric']],
  ])('is learnt: %s', (text, roles) => expect(rolesIn(text)).toEqual(roles))
})
