/** What the words of a sentence leave no name to leave out or turn round. */
import { describe, expect, it } from 'vitest'

import {
  comparesOtherwise,
  isUndone,
  meansUnsaid,
  membersBefore,
  membersBehind,
  ofOtherLevel,
  ofOtherOwner,
  ofUnsaidLevel,
  ownersBefore,
  ratioBefore,
  withDenial,
  wordsSince,
} from '../../../../scripts/ingest/observe/naming/ownWords.ts'

describe('the words since the figure before', () => {
  it('leave out the bracket that is told of it', () =>
    expect(
      wordsSince({
        text: '17家(公办)和29家',
        figures: [
          { from: 0, to: 3 },
          { from: 8, to: 11 },
        ],
        from: 8,
      }),
    ).toBe('和'))
})

describe('a level of government', () => {
  it('is said by its own word, or by the office or the money of it', () => {
    expect(ofUnsaidLevel('福彩公益金支出2.1亿元', '福彩公益金支出')('省级福彩公益金支出额')).toBe(true)
    expect(ofUnsaidLevel('民政厅下拨资金3.6亿元', '民政厅下拨资金')('省级养老服务补助资金下拨额')).toBe(false)
    expect(ofUnsaidLevel('争取市补助620万元', '')('市级试点补助资金额')).toBe(false)
    expect(ofUnsaidLevel('民政局下拨资金3.6亿元', '民政局下拨资金')('省级养老服务补助资金下拨额')).toBe(true)
  })
  it('is no other', () => {
    expect(ofOtherLevel('、州级资金')('省级困难群众救助资金')).toBe(true)
    expect(ofOtherLevel('、州级资金')('州级困难群众救助资金')).toBe(false)
    expect(ofOtherLevel('、资金')('省级困难群众救助资金')).toBe(false)
    expect(ofOtherLevel(',区级留成')('福彩公益金市本级留成')).toBe(true)
  })
})

describe('an owner', () => {
  it('is no other', () => {
    expect(ofOtherOwner('其中民办(含公建民营)占了')('公办养老机构占比')).toBe(true)
    expect(ofOtherOwner('其中民办(含公建民营)占了')('民办养老机构占比')).toBe(false)
  })
  it('is none where something is done for the people', () => expect(ofOtherOwner('为民办实事')('公办养老机构数')).toBe(false))
})

describe('a comparison', () => {
  it('is told in the words of the text', () => {
    expect(comparesOtherwise('比全省平均高4个百分点')('入住率低于平均水平')).toBe(true)
    expect(comparesOtherwise('低于全省平均4个百分点')('入住率低于平均水平')).toBe(false)
  })
})

describe('what was not done yet', () => {
  it('is said before what is counted', () => {
    expect(isUndone('对尚未完成换届的')).toBe(true)
    expect(isUndone('已完成换届的')).toBe(false)
  })
})

describe('a ratio with a name of its own', () => {
  it('is known by it', () => expect(['老年抚养比为', '出生人口性别比达', '占比为'].map(ratioBefore)).toEqual(['抚养比', '性别比', '']))
})

describe('a mean', () => {
  it('is told of by the text', () => {
    expect(meansUnsaid('占年任务2400户', [])('年均改造户数')).toBe(true)
    expect(meansUnsaid('年均改造2400户', [])('年均改造户数')).toBe(false)
  })
  it('is no standard that was named before', () => {
    expect(meansUnsaid('农村标准增长8.9%', ['农村低保标准'])('农村低保平均标准')).toBe(true)
    expect(meansUnsaid('农村标准增长8.9%', ['农村低保平均标准'])('农村低保平均标准')).toBe(false)
  })
})

describe('a name', () => {
  it('denies what its text does nothing but deny', () => {
    expect(withDenial('符合条件享受低保人数', '不符合条件享受低保27人')).toBe('不符合条件享受低保人数')
    expect(withDenial('资金未追回金额', '尚有1.5万元未追回')).toBe('资金未追回金额')
    expect(withDenial('符合条件人数', '符合条件的420人,不符合条件的27人')).toBe('符合条件人数')
    expect(withDenial('达标村数', '未达标的3个村')).toBe('未达标村数')
  })
})

describe('the members of a list before a number', () => {
  const before = (text: string): string[] => {
    const figures = [...text.matchAll(/\d[\d.]*[万余多]*[\u4e00-\u9fff]/g)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    const last = figures.at(-1) ?? { from: 0, to: 0 }
    return membersBefore({ text, figures, ...last })
  }
  it('are those that are counted alike', () => {
    expect(before('其中护理员76名、康复师12名')).toEqual(['护理员'])
    expect(before('助困350万元;助老61万元;助医20万元')).toEqual(['助老', '助困'])
    expect(before('护理员76名、机构12家')).toEqual([])
  })
  it('are none that its own noun holds, nor a statistic', () => {
    expect(before('老年人76名、失能老年人12名')).toEqual([])
    expect(before('标准1200元;分散户800元')).toEqual([])
  })
})

describe('the members of a list behind a sum', () => {
  const behind = (text: string): string[] => {
    const figures = [...text.matchAll(/\d[\d.]*[万余多]*[\u4e00-\u9fff]/g)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    const first = figures[0] ?? { from: 0, to: 0 }
    return membersBehind({ text, figures, ...first })
  }
  it('are those that are counted alike and not told of before', () => {
    expect(behind('发放基本生活费9017元,孤儿1604元、困境儿童1025元')).toEqual(['孤儿', '困境儿童'])
    expect(behind('孤儿发放基本生活费9017元,孤儿1604元、困境儿童1025元')).toEqual(['困境儿童'])
    expect(behind('发放基本生活费9017元,孤儿1604元')).toEqual([])
    expect(behind('发放基本生活费9017元,孤儿1604人、困境儿童1025人')).toEqual([])
  })
})

describe('what goes on behind both owners', () => {
  const isOfBoth = (text: string): boolean => {
    const figures = [...text.matchAll(/\d+[\u4e00-\u9fff]/g)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    return ownersBefore({ text, figures, from: figures.at(-1)?.from ?? 0 }).length > 0
  }
  it('is of neither, with a noun of its own', () => {
    expect(isOfBoth('公办养老机构12所、民办4所,床位1830张')).toBe(true)
    expect(isOfBoth('公办养老机构12所、民办4所,占3成')).toBe(false)
    expect(isOfBoth('公办养老机构12所、民办4所,民办床位200张')).toBe(false)
    expect(isOfBoth('养老机构12所、民办4所,床位1830张')).toBe(false)
  })
})
