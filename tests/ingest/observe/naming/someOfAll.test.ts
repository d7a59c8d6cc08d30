/** Figures of some, or of one, that are called after an indicator of all, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the id of its indicator. */
const told = (text: string): string[] =>
  observe(documentOf(`# 河北省保定市2018年民政工作总结\n\n${text}\n`, 'md'), catalogue).observations.map(
    ({ value, indicator }) => `${value} ${indicator ?? '-'}`,
  )

describe('those who live in homes', () => {
  it('are some of all, and their standard is theirs', () =>
    expect(told('五保对象3386人，敬老院供养512人，年供养标准9200元。').slice(1)).toEqual(['512 -', '9200 -']))
  it('leave all of them their id', () => expect(told('五保对象3386人。').at(0)).toBe('3386 rural-tekun-people'))
})

describe('what one household has', () => {
  it('is no standard', () => {
    expect(told('老周一家被纳入低保，每月领到1126元。').at(-1)).toBe('1126 -')
    expect(told('纳入低保以后，儿子在县城打工，月收入4500元。').at(-1)).toBe('4500 -')
  })
  it('leaves the standard its id', () => {
    expect(told('城市低保标准每月780元。')).toEqual(['780 urban-dibao-standard'])
    expect(told('集中养育孤儿基本生活费标准提高后，集中养育孤儿每人每月可领到1900元。').at(-1)).toBe('1900 orphan-centralised-standard')
  })
})

describe('what was registered within a year', () => {
  it('is not all that there are', () => {
    expect(told('年内登记社会组织35家，年末实有247家。')).toEqual(['35 -', '247 social-organizations'])
    expect(told('全年登记社会组织35家。').at(0)).toBe('35 -')
  })
  it('leaves those that are registered their id', () => {
    expect(told('全市登记在册社会组织247家。')).toEqual(['247 social-organizations'])
    expect(told('今年登记在册社会组织247家。')).toEqual(['247 social-organizations'])
  })
})

describe('what each of some gets', () => {
  it('is none of all that was given', () => expect(told('慈善救助大学生312人，每人4000元至15000元不等。').at(-1)).toMatch(/ -$/))
  it('is of some where they are classed', () => {
    expect(told('农村低保一、二类对象补助水平提高8%。')).toEqual(['8 -'])
    expect(told('农村低保补助水平提高8%。')).toEqual(['8 rural-dibao-subsidy-per-person'])
    expect(told('社会团体、民办非企业单位、基金会三类社会组织247家。').at(-1)).toBe('247 social-organizations')
  })
})

describe('what is to come', () => {
  it('is not all that there are', () => {
    expect(told('明年计划再添4000张养老床位。')).toEqual(['4000 -'])
    expect(told('养老床位4000张。')).toEqual(['4000 elderly-care-beds'])
  })
})

describe('some of those counted before who came into a programme', () => {
  it('are not all that are in it', () => expect(told('系统预警的困难家庭有267户，其中189户纳入了低保，46户给了临时救助。').slice(1)).toEqual(['189 -', '46 -']))
  it('leave all of them their id', () => expect(told('全市城乡低保189户。')).toEqual(['189 dibao-households']))
})

describe('what people get', () => {
  it('is no standard', () => expect(told('农村低保对象每人每月能领到298元，城市的多一些，452元。')).toEqual(['298 -', '452 -']))
})

describe('the standard of one grade', () => {
  it('is not that of all grades', () => {
    expect(told('困难残疾人生活补贴和重度残疾人护理补贴惠及2.1万人，后者一级标准提高至每月134元。').at(-1)).toBe('134 -')
    expect(told('重度残疾人护理补贴一级标准提高至每月134元。')).toEqual(['134 disability-nursing-subsidy-grade-1-standard'])
    expect(told('重度残疾人护理补贴标准提高至每月134元。')).toEqual(['134 disability-nursing-subsidy-standard'])
  })
})

describe('divisions that did or got something', () => {
  it('are some of all there are', () => {
    expect(told('每个社区15万元，共100个社区受益。').at(-1)).toBe('100 -')
    expect(told('把丧事简办写进村规民约的有143个村（社区）。')).toEqual(['143 -'])
  })
  it('leave all of them their id', () => expect(told('全市有社区100个。')).toEqual(['100 communities']))
})

describe('what was built in a year', () => {
  it('is new, and not all there are', () => {
    expect(told('去年全市建成老年食堂184个。')).toEqual(['184 -'])
    expect(told('全市建成老年食堂184个。')).toEqual(['184 elderly-canteens'])
  })
})

describe('money for facilities', () => {
  it('is none for what is done in them', () => {
    expect(told('流浪乞讨人员救助设施1240万元。')).toEqual(['12400000 -'])
    expect(told('流浪乞讨人员救助支出1240万元。')).toEqual(['12400000 vagrant-assistance-spending'])
  })
})

describe('some who are told behind all of another kind', () => {
  it('are not all of theirs', () => {
    expect(told('乡镇社工站驻站社工197名，其中持证105名。').at(-1)).toBe('105 -')
    expect(told('养老机构收住老人1021名，其中特困供养对象687名。').at(-1)).toBe('687 -')
    expect(told('全市213个幸福院有186个常年开门。').at(-1)).toBe('186 -')
  })
})

describe('those that did something, or were looked at', () => {
  it('are not all there are', () => {
    expect(told('鼓励社会组织参与扶贫，共有376家投身其中。')).toEqual(['376 -'])
    expect(told('调研组先后察看养老机构26处。')).toEqual(['26 -'])
    expect(told('因家庭收入变化退出低保的391户。')).toEqual(['391 -'])
  })
  it('leave all of them their id', () => expect(told('退出低保391户。')).toEqual(['391 dibao-exit-households']))
})

describe('what was built beside what was planned', () => {
  it('is new, and not all there are', () => expect(told('建成社区日间照料中心78个，比计划多18个。')[0]).toBe('78 -'))
})
