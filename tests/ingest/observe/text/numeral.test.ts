import { describe, expect, it } from 'vitest'

import { fold } from '../../../../scripts/ingest/observe/text/fold.ts'
import { findNumerals, readHan } from '../../../../scripts/ingest/observe/text/numeral.ts'

const only = (text: string): unknown => {
  const [numeral, ...others] = findNumerals(text)
  expect(others).toEqual([])
  return numeral && { text: text.slice(numeral.from, numeral.to), value: numeral.value, round: numeral.round, share: numeral.share }
}

describe('readHan', () => {
  it.each([
    ['十', 10],
    ['二十三', 23],
    ['一百零五', 105],
    ['三千六百', 3600],
    ['二十三亿五千万', 2_350_000_000],
    ['二〇二〇', 2020],
    ['两万', 20_000],
    ['一万二', 12_000],
    ['一百零五', 105],
    ['十余', 10],
    ['廿五', 25],
    ['卅', 30],
  ])('%s is %d', (text, value) => expect(readHan(text)).toBe(value))

  it.each(['几十万', '四五', '三五', '七八十', '十七八'])('gives no number where the words give none: %s', (text) => expect(readHan(text)).toBeNull())
})

describe('findNumerals', () => {
  it.each([
    ['捐款五十一点八三亿元', '五十一点八三亿', 5_183_000_000],
    ['帐篷三点零六万顶', '三点零六万', 30_600],
    ['占比零点六', '零点六', 0.6],
  ])('reads a decimal in words: %s', (sentence, text, value) => expect(only(sentence)).toEqual({ text, value, round: false, share: false }))
  it.each([
    ['发放46.8个亿，', '46.8个亿', 4_680_000_000, false],
    ['募集1个多亿，', '1个多亿', 100_000_000, true],
  ])('reads a sum as it is spoken: %s', (sentence, text, value, round) => expect(only(sentence)).toEqual({ text, value, round, share: false }))
  it('takes villages that are rich for no sum', () => expect(findNumerals('12个亿元村')[0]?.value).toBe(12))
  it('takes an hour for no decimal', () => expect(findNumerals('三点十分').map(({ value }) => value)).toEqual([3, 10]))
  it('multiplies by the scale without a binary remainder', () =>
    expect(only('收到12334.18万元')).toEqual({ text: '12334.18万', value: 123_341_800, round: false, share: false }))
  it.each([
    ['床位3千5百张', '3千5百', 3500, false],
    ['筹款1千2百万元', '1千2百万', 12_000_000, false],
    ['登记1万零2百对', '1万零2百', 10_200, false],
    ['救助6百余万元', '6百余万', 6_000_000, true],
    ['支出1亿2000余万元', '1亿2000余万', 120_000_000, true],
  ])('reads digits and scales as one number: %s', (sentence, text, value, round) => expect(only(sentence)).toEqual({ text, value, round, share: false }))
  it.each([
    ['近8成', '8成', 80],
    ['满意率7成5', '7成5', 75],
    ['占三成多，', '三成多', 30],
    ['占三成多功能', '三成', 30],
    ['七八成的村', '七八成', null],
    ['百分之六七十', '百分之六七十', null],
  ])('reads tenths: %s', (sentence, text, value) => expect(only(sentence)).toEqual({ text, value, round: true, share: true }))
  it('takes a proportion of several for one', () => expect(only('按5:2.5:2.5分担')).toEqual({ text: '5:2.5:2.5', value: null, round: false, share: false }))
  it('reads the old signs of twenty and thirty, but not in names of towns', () => {
    expect(findNumerals('表彰卅名，走访廿余户').map(({ value }) => value)).toEqual([30, 20])
    expect(findNumerals('廿三里街道与廿八都镇')).toEqual([])
  })
  it('takes a space behind a comma of thousands for none', () => expect(only('低保对象12, 345人')).toMatchObject({ value: 12_345 }))
  it('takes a full-width comma for one of thousands where it parts no list', () => {
    expect(findNumerals(fold('低保对象8，960人，特困对象１２３，４５６人')).map(({ value }) => value)).toEqual([8960, 123_456])
    expect(findNumerals(fold('标准为750，540元')).map(({ value }) => value)).toEqual([750, 540])
  })
  it('takes 余 before and after the scale into the span', () => {
    expect(only('补助200余万人')).toEqual({ text: '200余万', value: 2_000_000, round: true, share: false })
    expect(only('补贴6672万余元')).toEqual({ text: '6672万余', value: 66_720_000, round: true, share: false })
  })
  it('reads thousands separated by commas', () => expect(only('共1,842家')).toEqual({ text: '1,842', value: 1842, round: false, share: false }))
  it('reads fractions and tenths as shares', () => {
    expect(only('占五分之一')).toEqual({ text: '五分之一', value: 20, round: false, share: true })
    expect(only('约三成')).toEqual({ text: '三成', value: 30, round: true, share: true })
  })
  it.each([
    ['老人3万1,440人', '3万1,440', 31_440],
    ['补助1万0,662人', '1万0,662', 10_662],
    ['农业损失9亿4千万元', '9亿4千万', 940_000_000],
    ['发放7亿7,400万元', '7亿7,400万', 774_000_000],
    ['服务38万7千小时', '38万7千', 387_000],
  ])('reads digits on both sides of a scale: %s', (sentence, text, value) => expect(only(sentence)).toEqual({ text, value, round: false, share: false }))
  it('parts numbers that stand one behind the other', () =>
    expect(findNumerals('投入2亿2012年建成，惠及3万户1200人').map(({ value }) => value)).toEqual([2e8, 2012, 3e4, 1200]))
  it('takes a dash before a percentage for a minus, behind words and stops alone', () => {
    expect(findNumerals('城市低保人数-6.2%，农村-1.4%').map(({ value }) => value)).toEqual([-6.2, -1.4])
    expect(findNumerals('增长5%-6%，五-6%').map(({ value }) => value)).toEqual([5, 6, 5, 6])
  })
  it('reads a ratio behind the one that is asked for', () =>
    expect(findNumerals('配比应不低于1∶3,实际为1∶5.6').map(({ value }) => value)).toEqual([0.3333, 0.1786]))
  it('reads a ratio with a fraction', () => expect(only('护理员与老人之比1∶1.6')).toEqual({ text: '1∶1.6', value: 0.625, round: false, share: false }))
  it('leaves scale words of set phrases alone', () => expect(findNumerals('走进千家万户')).toEqual([]))
  it.each([
    ['志愿活动近百场', '百', 100],
    ['百岁老人首破千人', '千', 1000],
    ['募集善款逾百万元', '百万', 1_000_000],
    ['倒房超过万间', '万', 10_000],
  ])('reads scale words that are rounded up to: %s', (text, word, value) => expect(only(text)).toMatchObject({ text: word, value }))
  it('reads a round hundred', () => expect(only('活动百余次')).toEqual({ text: '百余', value: 100, round: true, share: false }))
})
