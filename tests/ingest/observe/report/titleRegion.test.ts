/** The place that a title names, in titles of our own. */
import { describe, expect, it } from 'vitest'

import { settingOf } from '../../../../scripts/ingest/observe/report/setting.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const place = (title: string, text = '养老床位有320张。'): string | undefined => settingOf(documentOf(`${title}\n\n${text}\n`), tools).region?.path

describe('a county called by its short name alone', () => {
  it.each([
    ['涿州：水退之后六十天', '河北省/保定市/涿州市'],
    ['阜宁“暖冬行动”见闻', '江苏省/盐城市/阜宁县'],
    ['唐河民政这五年', '河南省/南阳市/唐河县'],
    ['扬中2011：老人与孩子', '江苏省/镇江市/扬中市'],
    ['湘阴留守儿童有人管', '湖南省/岳阳市/湘阴县'],
    ['【数说民政】一图读懂苍南2024年成绩单', '浙江省/温州市/苍南县'],
    ['数说罗甸：一年救助多少人', '贵州省/黔南布依族苗族自治州/罗甸县'],
  ])('is what a title that begins with it is about: %s', (title, path) => expect(place(title)).toBe(path))
  it('is what the title is about where the text tells of it again', () => {
    expect(place('一场改革看花溪', '贵阳市花溪区有养老床位320张。')).toBe('贵州省/贵阳市/花溪区')
    expect(place('寿乡如皋:账怎么算', '在如皋，百岁老人有510位。')).toBe('江苏省/南通市/如皋市')
    expect(place('太仓敬老院换了模样', '太仓新建敬老院3所。')).toBe('江苏省/苏州市/太仓市')
  })
  it('is called as the text calls it', () => expect(place('綦江：抗旱四十天', '綦江县有29万人饮水困难。')).toBe('重庆市/綦江县'))
  it.each(['凤凰山公墓扩建', '昆山路社区这一年', '海棠社区养老服务', '光明养老院的账本', '一场改革看花溪', '鲁甸、景谷重建一年'])(
    'is nothing that a longer name, an ordinary word or a row tells: %s',
    (title) => expect(place(title)).toBeUndefined(),
  )
  it('is not asked for where the title names a place in full', () =>
    expect(place('昆明市民政局：花溪经验怎么学', '贵阳市花溪区的做法值得借鉴。昆明市有养老床位1320张。')).toBe('云南省/昆明市'))
})

describe('namesakes', () => {
  it('are told apart by the city before them', () => {
    expect(place('沈阳市和平区2009年社区建设工作总结')).toBe('辽宁省/沈阳市/和平区')
    expect(place('舟山市普陀区养老服务工作总结')).toBe('浙江省/舟山市/普陀区')
    expect(place('普陀区养老服务工作总结')).toBe('上海市/普陀区')
  })
  it('hold no name that is a part of theirs', () => expect(place('铁西区民政局工作总结')).toBeUndefined())
})

describe('several places in a title', () => {
  it('stand for what they lie in', () => {
    expect(place('毕节、铜仁、黔东南：把老人接进来')).toBe('贵州省')
    expect(place('荥阳市等地受灾')).toBe('河南省/郑州市')
  })
})

describe('a city by a name of honour', () => {
  it.each([
    ['津城老人吃上热饭', '天津市'],
    ['冰城清明祭扫', '黑龙江省/哈尔滨市'],
  ])('is known: %s', (title, path) => expect(place(title)).toBe(path))
})

describe('a town that a title names behind its county', () => {
  it('is what the text is about, though the file is named after the county', () => {
    const document = documentOf('“六尺议事”解开千千结——泉州市丰泽区泉秀街道治理案例\n\n街道有小区147个。全区热线诉求平均下降19.7%，邻近的东湖街道下降26%。\n')
    expect(settingOf({ ...document, file: 'fengze-2022.txt' }, tools).region?.path).toBe('福建省/泉州市/丰泽区/泉秀街道')
  })
})
