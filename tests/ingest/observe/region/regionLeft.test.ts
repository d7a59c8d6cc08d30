/** Where a place that was named is left again, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the last part of its region's path. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, region }) => `${value} ${region?.split('/').at(-1) ?? '?'}`,
  )

describe('the points of a list', () => {
  it('are not of a place that one before them named', () =>
    expect(told('山东省济宁市2019年民政工作总结', '一是任城区每名社区工作者服务512户；二是敬老院有护工412人，三是持证社工仅有260人。')).toEqual([
      '512 任城区',
      '412 济宁市',
      '260 济宁市',
    ]))
})

describe('the mean of a whole', () => {
  it('is of that, beside what is compared with it', () => {
    expect(told('山东省济宁市2019年民政工作总结', '每千名老人拥有床位32张，低于全省平均35张的水平。')).toEqual(['32 济宁市', '35 山东省'])
    expect(told('山东省济宁市2019年民政工作总结', '每千名老人拥有床位32张，低于全国平均（35张）。')).toEqual(['32 济宁市', '35 全国'])
    expect(told('山东省济宁市2019年民政工作总结', '每千名老人拥有床位32张，低于全省平均3张。').at(-1)).toMatch(/济宁市$/)
  })
})

describe('items labelled with their places', () => {
  it('are each of its own', () => {
    const items = ['【河北迁安】迁安市新增低保户213户，退出298户。', '【山西沁县】沁县现有低保对象3120人。', '【四川古蔺】全县留守儿童9842人。']
    expect(told('民政工作简报（第27期）', ...items)).toEqual(['213 迁安市', '298 迁安市', '3120 沁县', '9842 古蔺县'])
  })
})

describe('a county behind its province', () => {
  it('is no town that begins with the last word of the province', () => {
    expect(told('云南省昭通市镇雄县2021年民政简报', '云南镇雄：有床位740张。')).toEqual(['740 镇雄县'])
  })
})

describe('items that a sign or a colon sets off with their places', () => {
  const title = '各地养老服务动态'
  it('are each of its own, whatever county one of them names', () => {
    expect(told(title, '▲江苏盐城：东台市建成助餐点56个。', '▲湖北恩施：全州儿童主任2376名，利川市585名。')).toEqual([
      '56 东台市',
      '2376 恩施土家族苗族自治州',
      '585 利川市',
    ])
    expect(told(title, '江苏省盐城市：东台市建成助餐点56个。', '湖北省恩施州：全州儿童主任2376名。')).toEqual(['56 东台市', '2376 恩施土家族苗族自治州'])
    expect(told(title, '●安徽阜阳。全市养老机构120家。', '●天津河西。全区养老机构33家。')).toEqual(['120 阜阳市', '33 河西区'])
    expect(told(title, '（安徽阜阳）全市养老机构120家。', '（湖北恩施）全州低保对象2.4万人。')).toEqual(['120 阜阳市', '24000 恩施土家族苗族自治州'])
  })
})

describe('乾, which is also a Traditional character', () => {
  it('stays in the names of places', () => {
    expect(told('吉林省乾安县民政局2022年工作总结', '全县城市低保1200人。')).toEqual(['1200 乾安县'])
    expect(told('陕西省乾县2022年工作总结', '因乾旱受灾3.2万人。')).toEqual(['32000 乾县'])
  })
})

describe('a namesake right behind what it lies in', () => {
  it('is that one', () =>
    expect(told('各地民政动态', '【北京朝阳】区民政局办理结婚登记6842对。', '【吉林长春朝阳】全区孤儿12人。')).toEqual(['6842 朝阳区', '12 朝阳区']))
})

describe('a report of a place that is not known', () => {
  it('is of no other that it names', () => {
    expect(told('海澜市慈善总会2021年度工作报告', '募集善款4180万元。为河南水灾捐赠760万元。')[0]).toBe('41800000 ?')
    expect(told('枫桥区2023年社会组织工作报告', '全国志愿服务信息系统注册志愿者23.6万人。社会组织312家。').at(-1)).toBe('312 ?')
  })
})

describe('the wider whole that a sentence turns to', () => {
  it('is what its figures are of, until the place of the report is named again', () => {
    const title = '辽宁省沈阳市2018年婚姻登记情况'
    expect(told(title, '全市办理结婚登记6.2万对。从全省看，结婚登记29.2万对；离婚登记14.4万对。')).toEqual(['62000 沈阳市', '292000 辽宁省', '144000 辽宁省'])
    expect(told(title, '放眼全国，结婚登记1063万对。')).toEqual(['10630000 全国'])
    expect(told(title, '从全省看，结婚登记29.2万对；全市离婚登记3.4万对。').at(-1)).toBe('34000 沈阳市')
  })
})

describe('places that stand for what was counted', () => {
  it('lie in what the sentence began with', () =>
    expect(told('8月全国灾情', '内蒙古：呼和浩特、包头、赤峰等6个盟市受灾，死亡2人。')).toEqual(['6 内蒙古自治区', '2 内蒙古自治区']))
  it('give the province where they lie in several of its cities', () =>
    expect(told('黄河流域8月灾情', '全国灾情如下。', '万荣县（运城市）和襄垣县（长治市）受灾1.9万人。')).toEqual(['19000 山西省']))
  it('are no report of one of them, where they are counted', () =>
    expect(told('连续降雨10区县受灾', '2017年7月的雨落在万州、开州、梁平、忠县、云阳、石柱6个区县。截至9日，受灾16.2万人。').at(-1)).toBe('162000 重庆市'))
})

describe('the rows of a table below 街道', () => {
  const table = (head: string): string[] =>
    told(
      '重庆市渝中区2020年低保月报',
      [`| ${head} | 低保人数 |`, '|---|---|', '| 解放碑 | 1255 |', '| 区福利院 | 5 |', '| 其他 | 12 |', '| 合计 | 1272 |'].join('\n'),
    )
  it('are of streets, though only the header says so', () => expect(table('街道')).toEqual(['1255 解放碑街道', '5 渝中区', '12 渝中区', '1272 渝中区']))
  it('are of none below 机构', () => expect(table('机构')[0]).toBe('1255 渝中区'))
})

describe('a district that another has taken in', () => {
  it('keeps its own name, in full or short', () => {
    expect(told('上海市2013年养老服务评估', '徐汇、闸北、崇明现有床位7420、6150和5890张。')).toEqual(['7420 徐汇区', '6150 闸北区', '5890 崇明区'])
    expect(told('江苏省苏州市2011年民政工作总结', '沧浪区低保对象1200人。')).toEqual(['1200 沧浪区'])
  })
  it('is no word of another sense', () => expect(told('黑龙江省哈尔滨市2005年工作总结', '内生动力增强，低保对象1200人。')).toEqual(['1200 哈尔滨市']))
})

describe('what the whole has, told beside it', () => {
  it('is of the whole', () => {
    const title = '江西省赣州市2023年民政工作总结'
    expect(told(title, '同期全省城市低保标准为885元，全国平均为786元。')).toEqual(['885 江西省', '786 全国'])
  })
})

describe('a place set against the whole within a member of a sentence', () => {
  it('is left with the next member', () =>
    expect(told('甘肃省张掖市2023年民政工作总结', '平均入住率39.8%，山丹县仅为27%；公建民营率62.5%。')).toEqual(['39.8 张掖市', '27 山丹县', '62.5 张掖市']))
})

describe('a town behind 有 or 为', () => {
  it('is the place of what follows it', () =>
    expect(told('湖南省永州市道县2023年火化情况', '火化率79.6%，其中白马镇91.2%；低于70%的有双河乡（64.3%）；最低的为清塘镇54.3%。')).toEqual([
      '79.6 道县',
      '91.2 白马镇',
      '64.3 双河乡',
      '54.3 清塘镇',
    ]))
})

describe('a street that a title begins with', () => {
  const regions = (...lines: string[]): (string | null)[] => observe(documentOf(`${lines.join('\n\n')}\n`), catalogue).observations.map(({ region }) => region)
  it('is the place of the report where the text says in which district it lies', () =>
    expect(regions('云溪街道：“一碗热汤”暖了半条街', '云溪街道位于岳阳市云溪区，辖12个社区。', '助餐9.2万人次。')).toEqual([
      '湖南省/岳阳市/云溪区/云溪街道',
      '湖南省/岳阳市/云溪区/云溪街道',
    ]))
  it('is not where it says nothing of it', () =>
    expect(regions('云溪街道：“一碗热汤”暖了半条街', '岳阳市云溪区助餐9.2万人次。')).toEqual(['湖南省/岳阳市/云溪区']))
})

describe('a sentence that begins with the hour', () => {
  it('hands on the place where something was seen', () =>
    expect(told('株洲市2023年养老服务见闻', '清晨7点半，荷塘区的老年食堂飘出米粉的香味。食堂每天卖出310份餐。')).toEqual(['310 荷塘区']))
})

describe('全州', () => {
  it('is the prefecture again, and 全州县 a county', () => {
    expect(told('红河哈尼族彝族自治州2022年基层治理总结', '弥勒市“小板凳议事”入选全省案例，2022年议事1190场。全州成立议事会230个。')).toEqual([
      '1190 弥勒市',
      '230 红河哈尼族彝族自治州',
    ])
    expect(told('桂林市2022年民政工作总结', '全州县有养老机构12家。')).toEqual(['12 全州县'])
  })
})
