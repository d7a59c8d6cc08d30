/** Units that a number does not print behind itself, each pattern in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { readText } from '../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../scripts/ingest/observe/tools.ts'
import { regionByPath } from '../../../src/domain/region.ts'
import { catalogue } from '../fixture.ts'

const tools = toolsOf(catalogue)
const setting = { region: regionByPath('浙江省/台州市') ?? null, calendar: { period: '2020', now: 2021 } }

/** The facts of a text as `value unit`. */
const facts = (text: string): string[] =>
  readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) => (meaning ? [`${meaning.value ?? '-'} ${meaning.unit ?? '-'}`] : []))

function group(title: string, cases: readonly (readonly [text: string, ...facts: string[]])[]): void {
  describe(title, () => {
    it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(facts(text)).toEqual(expected))
  })
}

group('a part takes the unit of the whole', [
  ['救助流浪乞讨人员320人次，其中未成年人46、残疾人18。', '320 人次', '46 人次', '18 人次'],
  ['年审取消低保资格210户，其中死亡64、收入超标109，人户分离37。', '210 户', '64 户', '109 户', '37 户'],
  ['全年新增志愿者5.4万人，女性3.1万，占57%。', '54000 人', '31000 人', '57 %'],
  ['新改扩建助餐点9个，城区6、农村3。', '9 个', '6 个', '3 个'],
])

group('a number takes the unit of the list before it', [
  ['各级投入7200万元，中央4100万、省级1900万。', '72000000 元', '41000000 元', '19000000 元'],
  ['委托核对8.6万户次，其次公租房2.4万，医疗救助和教育资助分别是1.5万和0.7万。', '86000 户次', '24000 户次', '15000 户次', '7000 户次'],
  ['仙居、天台、三门的仓库共2.4万平方米，其中仙居0.85，天台0.6。', '24000 平方米', '8500 平方米', '6000 平方米'],
])

group('a number takes the unit of the next of its list', [
  ['低保金城市4200，农村7650万元。', '42000000 元', '76500000 元'],
  ['温岭900、玉环350，两地共1250张。', '900 张', '350 张', '1250 张'],
  ['按区数，椒江41、黄岩32、路桥27，其余县市合计96家。', '41 家', '32 家', '27 家', '96 家'],
])

group('the scale of the last number is that of the row', [
  ['三地当日各有31.5、24.2和18.6万人次。', '315000 人次', '242000 人次', '186000 人次'],
  ['教育、医疗、产业三类分别用去3200、2600、1850万元。', '32000000 元', '26000000 元', '18500000 元'],
  ['帐篷、毛毯、凉席分别调拨640、8200、1.4万件。', '640 件', '8200 件', '14000 件'],
])

group('its own words say what a number counts', [
  ['门诊救助1860人次，支出52万。', '1860 人次', '520000 元'],
  ['参与人次由2.6万增加到3.9万。', '26000 人次', '39000 人次'],
  ['入住者里80岁以上的164，70岁以下的73。', '164 人', '73 人'],
])

group('numbers that are names stay names', [
  ['养老机构有12家，热线12349，附件3。', '12 家'],
  ['发放棉被800床，详见表2、图3。', '800 床'],
  ['新建社工站26个，依据民发18号。', '26 个'],
])

group('so much for a thing', [
  ['补贴从每具500元涨到1800元。', '500 元/具', '1800 元/具'],
  ['每餐补2元，80岁以上3元。', '2 元/餐', '3 元/餐'],
  ['倒房重建260户，户均补助1.9万元。', '260 户', '19000 元/户'],
  ['每户由1.2万元加到2.1万元。', '12000 元/户', '21000 元/户'],
  ['补助敬老院14所，每所60万元。', '14 所', '600000 元/所'],
  ['公益创投资助项目48个，每个平均约12万元。', '48 个', '120000 元/个'],
  ['手术96例，例均2.4万元。', '96 例', '24000 元/例'],
])

group('so much for a person', [
  ['接收退役士兵310人，每人发一次性补助2.6万元。', '310 人', '26000 元/人'],
  ['手术后每人补营养费3000元，共12万元。', '3000 元/人', '120000 元'],
  ['人均补差每月210元。', '210 元/月'],
])

group('so many for a number of people', [
  ['每百名老人拥有床位2.7张，比上年多0.3张。', '2.7 张/百名老人', '0.3 张/百名老人'],
  ['每万人持证社工5.6名，离8名的目标还差2.4名。', '5.6 人/万人', '8 人/万人', '2.4 人/万人'],
  ['每10万常住人口有综合体1.5、1.2和0.7个。', '1.5 个/10万人', '1.2 个/10万人', '0.7 个/10万人'],
  ['每千名老人床位31张，新增床位260张。', '31 张/千名老人', '260 张'],
])

group('classifiers', [
  ['埋设界桩34颗，打井12口，送水5.2万方。', '34 颗', '12 口', '52000 立方米'],
  ['最大积雪深度42厘米，院内室温升到20℃。', '42 厘米', '20 ℃'],
  ['出车180台次，藏书2600册。', '180 台次', '2600 册'],
])

group('there was none', [
  ['边界纠纷一起也没发生。', '0 起'],
  ['核查低保家庭960户，一户不漏；椒江危房一户不剩。', '960 户', '0 户'],
  ['登记的86名里高级护理师为零。', '86 人', '0 人'],
  ['临海一所未动，三门没有增加1张。', '0 所', '0 张'],
])

group('full-width digits with a half-width point', [['全年支出低保金１.７４亿元，惠及６.８万户。', '174000000 元', '68000 户']])

it('tells an average age', () => {
  expect(facts('社区工作者620名，平均36.5岁。')).toEqual(['620 人', '36.5 岁'])
  expect(facts('新班子平均42.3岁。')).toEqual(['42.3 岁'])
  expect(facts('60岁以上老人3.2万人。')).toEqual(['32000 人'])
})
