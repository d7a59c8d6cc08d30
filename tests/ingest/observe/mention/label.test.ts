import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { quantities } from '../../../../scripts/ingest/quantities.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const document = (line: string): ReturnType<typeof documentOf> => documentOf(`# 河南省新乡市2021年民政工作\n\n${line}\n`, 'md')
const roles = (line: string): string[] => [...quantities(document(line), catalogue)].slice(1).map(({ text, role }) => `${text} ${role}`)
const names = (line: string): string[] => observe(document(line), catalogue).observations.map(({ value, name }) => `${value} ${name}`)

describe('numbers that count nothing', () => {
  it('are the codes of budget items', () => {
    expect(roles('社会福利（10款）殡葬（04项）支出132万元。')).toEqual(['10 label', '04项 label', '132万元 metric'])
    expect(roles('临时救助（2082001）支出46万元。')).toEqual(['2082001 label', '46万元 metric'])
    expect(names('社会福利（10款）殡葬（04项）支出132万元。')).toEqual([expect.stringMatching(/^1320000 .*殡葬/)])
  })
  it('are those told above', () => {
    expect(roles('以上四类支出4731万元。')).toEqual(['四类 label', '4731万元 metric'])
  })
  it('are no counts in brackets', () => expect(roles('全市现有社会组织（236家）。')).toEqual(['236家 metric']))
  it('are those of houses', () => {
    expect(roles('地址：牧野大道266号5号楼512室。')).toEqual(['266 label', '5 label', '512 label'])
    expect(roles('在平原路改造停车位18个。')).toEqual(['18个 metric'])
  })
})

describe('words that are no count', () => {
  it('say once, or name divisions', () => {
    expect(roles('没有物业的小区一度达到53个。')).toEqual(['一度 label', '53个 metric'])
    expect(roles('每5年一轮联检，更换界桩6颗。')).toContain('一轮 label')
    expect(roles('全市入住率48%，三县一市仅29%。')).toEqual(['48% metric', '三 label', '一 label', '29% metric'])
  })
})

describe('those born in a decade', () => {
  it('are no count', () => {
    expect(roles('“90后”社工占一半以上，持证的有35人。')[0]).toBe('90 label')
    expect(roles('拨付90后期维护经费12万元。')[0]).not.toBe('90 label')
  })
})

describe('an hour and a half', () => {
  it('is a length of time', () => expect(roles('社工开两个半小时的车，走访12户。')).toEqual(['两个 duration', '12户 metric']))
})

describe('how many things are told of', () => {
  it.each(['变化有三个。', '补贴标准分三档：全自理300元。', '今天我们请来三位嘉宾。', '改造2400户、新建助餐点60个，两项均按时完成。'])(
    'is no figure: %s',
    (line) => expect(roles(line).filter((one) => /^[两三].? label$/.test(one))).toHaveLength(1),
  )
  it('is one where they are counted', () => expect(roles('新增助餐点三个。')).toEqual(['三个 metric']))
})

describe('years up to now', () => {
  it('are a length of time, in digits as in words', () => {
    expect(roles('12年来累计募集善款360万元。')[0]).toBe('12年 duration')
    expect(roles('过去10年，募集善款80万元。')[0]).toBe('10年 duration')
    expect(roles('2019年募集善款80万元。')[0]).toBe('2019年 date')
  })
})

describe('words that end like a bound', () => {
  const bounds = (line: string): string[] => observe(document(line), catalogue).observations.map(({ bound }) => bound)

  it('say nothing of how exact a number is', () => {
    expect(bounds('家庭养老床位签约3200张。')).toEqual(['exact'])
    expect(bounds('办公经费节约12万元。')).toEqual(['exact'])
    expect(bounds('家庭养老床位约3200张。')).toEqual(['approx'])
  })
})
