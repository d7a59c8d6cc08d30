import { describe, expect, it } from 'vitest'

import { ruling } from '../../../../scripts/ingest/observe/learnt/ruling.ts'
import { placeFinder, regionOf } from '../../../../scripts/ingest/observe/region/place.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'
import { regionByPath } from '../../../../src/domain/region.ts'

const find = placeFinder(readCatalogue().regions)
const about = (text: string, number: string, home: string): string | undefined => {
  const region = regionByPath(home) ?? null
  return regionOf(find(text, region), text, text.indexOf(number), ruling(region, 'place of the report'), region).value?.path
}

const named = (text: string): string[] => find(text, null).map(({ region }) => region.path)

describe('a finder of places without a home', () => {
  it('takes a county of many namesakes within the city just named', () =>
    expect(named('南京市共有12家，鼓楼区有3家')).toEqual(['江苏省/南京市', '江苏省/南京市/鼓楼区']))
  it('leaves a name that many counties have open', () => expect(named('鼓楼区有3家')).toEqual([]))
  it('takes what was a city for one of a province', () => expect(named('2008年通州市实现生产总值300亿元')).toEqual(['江苏省/南通市/通州市']))
  it('takes no words for places that only sound like them', () => expect(named('家门口的日照中心，真金白银兜民生，来宾200位')).toEqual([]))
  it('does not take a quake or whom one helps for a place', () => {
    expect(named('四川汶川特大地震后，支援西藏、新疆建成敬老院')).toEqual(['四川省'])
    expect(named('驰援湖北武汉，募集物资；广东省有12家')).toEqual(['广东省'])
  })
  it('takes no census of the country for a figure of the country', () => expect(named('第二次全国地名普查，我县普查面积2860平方公里')).toEqual([]))
  it('takes no places that one helps', () => expect(named('对口帮扶贵州、广西的3个县，捐款捐物430万元')).toEqual([]))
  it('takes what was built anew for no county', () => {
    expect(named('投资8600万元新建县社会福利中心1处')).toEqual([])
    expect(named('江西省新建县级照护中心18所、新建区域性中心3所')).toEqual(['江西省'])
    expect(named('南昌市新建县有敬老院9所')).toEqual(['江西省/南昌市', '江西省/南昌市/新建县'])
  })
  it('does not take events of a list for places', () =>
    expect(named('应对岷县“5·10”特大冰雹山洪、岷县漳县6.6级地震等重大自然灾害，下拨资金64.2亿元')).toEqual([]))
  it('knows the divisions of Taiwan and Hong Kong by their full names alone', () => {
    expect(named('新北市、桃园市共有据点428处，离岛区有8处')).toEqual(['台湾省/新北市', '台湾省/桃园市', '香港特别行政区/离岛区'])
    expect(named('常州市新北区有3家，桃园社区有2家，中西部有9家')).toEqual(['江苏省/常州市', '江苏省/常州市/新北区'])
    expect(named('高雄县有17家')).toEqual(['台湾省/高雄县'])
    expect(find('北区敬老院有床位80张', regionByPath('江苏省/扬州市') ?? null)).toEqual([])
  })
  it('does not take those who live somewhere and others for 民和', () => {
    const home = regionByPath('青海省') ?? null
    expect(find('6.12万城镇居民和29.87万农村居民', home)).toEqual([])
    expect(find('民和县有12家', home).map(({ region }) => region.name)).toEqual(['民和回族土族自治县'])
  })
  it('does not take 城区 for a district of that name', () => expect(named('新建城区配建养老设施')).toEqual([]))
  it('does not take another city for a county of its short name', () => expect(named('石城市民政局')).toEqual([]))
})

describe('regionOf', () => {
  it.each(['邗江区16人,开发区10人', '邗江区新增16人,高新区新增10人'])('does not take an unknown place for part of the one before: %s', (text) =>
    expect(about(text, '10', '江苏省/扬州市')).toBe('江苏省/扬州市'),
  )
  it('takes a national honour for no place', () => expect(about('建成全国综合减灾示范社区8个', '8', '江苏省/扬州市')).toBe('江苏省/扬州市'))
  it('leaves a place in its bracket', () => expect(about('56人死亡（其中长沙市41人，株洲市8人），5人失踪', '5人失', '湖南省')).toBe('湖南省'))
  it('is the document’s region where the sentence names none', () => expect(about('养老机构有131家', '131', '四川省/广元市')).toBe('四川省/广元市'))
  it('is the county the sentence opens with', () => expect(about('剑阁县投入2000余万元', '2000', '四川省/广元市')).toBe('四川省/广元市/剑阁县'))
  it('takes a district named with its city for one place of a row', () =>
    expect(about('在西安市莲湖区、宝鸡市金台区、安康市汉滨区等15个县（市、区）开展试点', '15', '陕西省')).toBe('陕西省'))
  it('is the region above a row of places', () => expect(about('利州、昭化、朝天3个区都已开工', '3', '四川省/广元市')).toBe('四川省/广元市'))
  it('returns to the whole with 全市', () => expect(about('剑阁县先行试点，全市建成80个', '80', '四川省/广元市')).toBe('四川省/广元市'))
  it('passes over partners and places outside', () => expect(about('与重庆市合川区合作的项目有12个', '12', '四川省/广元市')).toBe('四川省/广元市'))
  it('knows a former name by the catalogue and leaves it as it is printed', () => {
    expect(about('元坝区新建敬老院4所', '4', '四川省/广元市')).toBe('四川省/广元市/元坝区')
    expect(about('奉化市新建敬老院4所', '4', '浙江省/宁波市')).toBe('浙江省/宁波市/奉化市')
  })
  it('knows the county or prefecture that a city was before', () => {
    expect(about('京山县新建敬老院4所', '4', '湖北省')).toBe('湖北省/荆门市/京山县')
    expect(about('抚州地区新建敬老院4所', '4', '江西省')).toBe('江西省/抚州地区')
    expect(about('全县、各市县区新建敬老院4所', '4', '江西省')).toBe('江西省')
  })
})
