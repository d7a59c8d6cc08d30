import { expect, test } from 'vitest'

import { placesNamed } from '../../src/search/placesNamed.ts'

const REGIONS = [
  '辽宁省',
  '辽宁省/大连市',
  '辽宁省/朝阳市',
  '北京市/朝阳区',
  '海南省',
  '湖北省/恩施土家族苗族自治州',
  '新疆维吾尔自治区',
  '山西省/晋城市/高平市/米山镇',
]

test.each([
  ['大连', ['辽宁省/大连市']],
  ['大连市', ['辽宁省/大连市']],
  ['辽宁', ['辽宁省']],
  ['朝阳', ['辽宁省/朝阳市', '北京市/朝阳区']],
  ['恩施', ['湖北省/恩施土家族苗族自治州']],
  ['新疆', ['新疆维吾尔自治区']],
  ['米山', ['山西省/晋城市/高平市/米山镇']],
  ['海', []],
  ['大连的', []],
  ['新', []],
])('%s', (term, places) => {
  expect(placesNamed(term, REGIONS)).toEqual(places)
})
