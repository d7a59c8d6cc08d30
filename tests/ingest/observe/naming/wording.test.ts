import { describe, expect, it } from 'vitest'

import { codeBetween, Features, featureOf } from '../../../../scripts/ingest/observe/learnt/features.ts'
import { addWording, stretchesOf, windowOf } from '../../../../scripts/ingest/observe/naming/wording.ts'

const windowBefore = (text: string, number: string) => windowOf(text, text.indexOf(number), text.indexOf(number) + number.length)

/** What the wording of a name tells. */
function told(name: string, text: string, number: string): ReadonlySet<number> {
  const features = new Features()
  addWording(name, windowBefore(text, number), 1, 1, features)
  return new Set(features.since(0))
}

const letters = (text: string): number => codeBetween(text, 0, text.length)

describe('the text around a figure', () => {
  it('has the figure as one character, and knows where its clause begins', () => {
    const { text, at, clause } = windowBefore('全年共巡查河道12次,向贫困学生发放助学金36.5万元,惠及210人。', '36.5万元')
    expect(text).toBe('全年共巡查河道12次,向贫困学生发放助学金#,惠及210人。')
    expect(text.slice(clause, at)).toBe('向贫困学生发放助学金')
  })

  it('tells units apart and not amounts', () => {
    const unitOf = (number: string): number => windowBefore(`救助${number}。`, number).unit
    expect(unitOf('36.5万元')).toBe(unitOf('近2亿元'))
    expect(unitOf('36户')).not.toBe(unitOf('36人'))
  })
})

describe('the stretches of a name', () => {
  const text = '向贫困学生发放助学金#,惠及农村学生'

  it('are as long as they can be, each where it stands last', () => {
    expect(stretchesOf('助学金发放', 5, text)).toEqual([
      { from: 0, at: 7, length: 3 },
      { from: 3, at: 5, length: 2 },
    ])
    expect(stretchesOf('学生', 2, text)).toEqual([{ from: 0, at: 16, length: 2 }])
  })

  it('leave out what stands nowhere', () => expect(stretchesOf('孤儿助学金', 5, text)).toEqual([{ from: 2, at: 7, length: 3 }]))
})

describe('the wording of a name', () => {
  const text = '今年向贫困学生发放助学金36.5万元,惠及210人。'

  it('shows a name in the order of the text and one that turns it round', () => {
    expect(told('学生发放助学金', text, '36.5万元')).toContain(featureOf(173, 1, 1))
    expect(told('助学金发放额', text, '36.5万元')).toContain(featureOf(173, 0, 2))
  })

  it('shows how far from the number it ends and what is left between', () => {
    expect(told('助学金发放额', text, '36.5万元')).toContain(featureOf(176, 4))
    expect(told('贫困学生人数', text, '36.5万元')).not.toContain(featureOf(176, 4))
    expect(told('发放额', '发放总计36.5万元', '36.5万元')).toContain(featureOf(177, letters('总计'), 1))
  })

  it('shows where it cuts a word', () => {
    const cut = told('困学生助学金', text, '36.5万元')
    expect(cut).toContain(featureOf(193, letters('贫困')))
    expect(told('贫困学生助学金', text, '36.5万元')).not.toContain(featureOf(193, letters('贫困')))
  })

  it('shows what of the clause it leaves over', () => {
    expect(told('贫困学生助学金', text, '36.5万元')).toContain(featureOf(185, letters('今年向')))
    expect(told('贫困学生助学金', text, '36.5万元')).not.toContain(featureOf(185, letters('学生')))
  })

  it('tells of a name that stands nowhere in the text only its letters and its end', () => {
    const nowhere = told('孤儿', text, '36.5万元')
    expect(nowhere).toContain(featureOf(170, 0))
    expect(nowhere).toContain(featureOf(190, letters('孤儿')))
    expect(nowhere).not.toContain(featureOf(183, 0))
  })
})
