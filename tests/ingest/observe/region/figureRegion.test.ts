import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the region below the title's: 清远市 → 540 英德市. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, region }) => `${value} ${region?.split('/').at(-1) ?? '?'}`,
  )

const COUNTY = '广东省清远市阳山县2021年民政工作总结'
const CITY = '广东省清远市2021年民政工作总结'
const PROVINCE = '贵州省2021年民政工作总结'
const COUNTRY = '全国民政信息2021年摘编'

describe('a place that stands alone at the beginning of a paragraph', () => {
  it('is that of what follows, wherever it lies', () => {
    expect(told('重庆市2021年汛情通报', '重庆市。转移安置8100人。', '贵州省。铜仁等地倒房1100间。死亡13人。')).toEqual([
      '8100 重庆市',
      '1100 贵州省',
      '13 贵州省',
    ])
    expect(told('重庆市2021年汛情通报', '贵州省民政厅来电慰问。本市转移安置8100人。')).toEqual(['8100 重庆市'])
  })
})

describe('what a place is compared with', () => {
  it('is not the place that the difference is of', () => {
    expect(told(CITY, '阳山县火化率62%，高于全市平均水平5.2个百分点。')).toEqual(['62 阳山县', '5.2 阳山县'])
    expect(told(CITY, '阳山县低保标准660元，比全省平均高30元，全市发放低保金1.2亿元。')).toEqual(['660 阳山县', '30 阳山县', '120000000 清远市'])
    expect(told(CITY, '阳山县火化率62%，低于全市2.1个百分点。').at(-1)).toMatch(/ 阳山县$/)
  })
})

describe('towns of a county', () => {
  it('are regions where a clause names them', () => {
    expect(told(COUNTY, '发放救助金300万元，其中青莲镇41万元。')).toEqual(['3000000 阳山县', '410000 青莲镇'])
    expect(told(COUNTY, '岭背镇新建敬老院2所，秤架乡1所。')).toEqual(['2 岭背镇', '1 秤架乡'])
    expect(told(COUNTY, '低保对象最多的青莲镇有860人。')).toEqual(['860 青莲镇'])
  })
  it('in a row deal the numbers of a row', () => {
    expect(told(COUNTY, '青莲、岭背、七拱三镇低保对象依次为320、280、190人。')).toEqual(['320 青莲镇', '280 岭背镇', '190 七拱镇'])
    expect(told(COUNTY, '长盛、福安街道分别有社区6、5个。')).toEqual(['6 长盛街道', '5 福安街道'])
    expect(told(COUNTY, '人口较多的岭背、七拱两镇，分别新建幸福院4、3所。')).toEqual(['4 岭背镇', '3 七拱镇'])
  })
  it('that have something together are told of as their county', () => expect(told(COUNTY, '在青莲镇、七拱镇、太平镇发放问卷300份。')).toEqual(['300 阳山县']))
  it('go by their short names once named', () => {
    expect(told(COUNTY, '青莲镇倒房21户。', '青莲重建9户，其余在建。')).toEqual(['21 青莲镇', '9 青莲镇'])
    expect(told(COUNTY, '岭背、七拱两镇受灾最重。', '新建七拱敬老院床位60张。')).toContain('60 七拱镇')
    expect(told(COUNTY, '青莲镇倒房21户。', '一期在青莲，安置30户。')).toContain('30 青莲镇')
  })
  it('are left with 全县 and with a new clause', () => {
    expect(told(COUNTY, '青莲镇倒房21户，全县倒房94户。')).toEqual(['21 青莲镇', '94 阳山县'])
    expect(told(COUNTY, '青莲镇倒房21户；发放棉被500床。')).toEqual(['21 青莲镇', '500 阳山县'])
    expect(told('吉林省延吉市2006年民政工作总结', '朝阳川镇有村民委员会12个，全市有村民委员会47个。').at(-1)).toBe('47 延吉市')
  })
  it('are no kinds of town, and none of another county', () => {
    expect(told(COUNTY, '建成中心镇敬老院5所，各乡镇投入80万元。')).toEqual(['5 阳山县', '800000 阳山县'])
    expect(told(COUNTY, '低保人数增6%，标准城镇涨12%、农村涨15%。')).toEqual(['6 阳山县', '12 阳山县', '15 阳山县'])
    expect(told(COUNTY, '边远乡镇发放棉被500床。')).toEqual(['500 阳山县'])
    expect(told(COUNTY, '救助流浪人员265人次，护送返乡31人。')).toEqual(['265 阳山县', '31 阳山县'])
    expect(told(COUNTY, '接收退役士兵214人，其中城镇退役士兵37人。')).toEqual(['214 阳山县', '37 阳山县'])
    expect(told(COUNTY, '乡镇级区划由12个减为10个，其中镇6个、乡4个。').slice(2)).toEqual(['6 阳山县', '4 阳山县'])
    expect(told(COUNTY, '部分项目进度偏慢，如河口镇敬老院改造预算185万元。')).toEqual(['1850000 河口镇'])
    expect(told(COUNTY, '以小江镇为例，倒房21户。')).toEqual(['21 小江镇'])
    expect(told(COUNTY, '有63个村没有社工，占乡镇总数的25%。')).toEqual(['63 阳山县', '25 阳山县'])
    expect(told(COUNTY, '临时救助2156人次，其中乡镇直接审批发放1387人次。')).toEqual(['2156 阳山县', '1387 阳山县'])
    expect(told(COUNTY, '建成城乡老年人日间照料中心18个，实施城乡医疗救助5126人次。')).toEqual(['18 阳山县', '5126 阳山县'])
    expect(told(COUNTY, '建成街道综合养老服务中心9个，新建城镇社区日间照料站3个。')).toEqual(['9 阳山县', '3 阳山县'])
    expect(told(COUNTY, '配备镇（街道）儿童督导员9名，勘定乡镇界线38条。')).toEqual(['9 阳山县', '38 阳山县'])
    expect(told(COUNTY, '支援四川省青川县木鱼镇学校80万元。')).toEqual(['800000 阳山县'])
    expect(told(COUNTY, '贾村镇新建敬老院2所。农村镇建设投入80万元。')).toEqual(['2 贾村镇', '800000 阳山县'])
  })
  it('stand once in the path of a report of their own', () => {
    expect(told('兴化市戴南镇民政办2018年工作总结', '全镇现有低保对象486户。')).toEqual(['486 戴南镇'])
    expect(
      observe(documentOf('# 兴化市戴南镇民政办2018年工作总结\n\n全镇现有低保对象486户。\n', 'md'), catalogue).observations.map(({ region }) => region),
    ).toEqual(['江苏省/泰州市/兴化市/戴南镇'])
  })
  it('name the rows of a table', () => {
    const rows = ['| 乡镇 | 低保人数（人） |', '|---|---|', '| 青莲镇 | 860 |', '| 金乡镇 | 512 |', '| 合计 | 1372 |'].join('\n')
    expect(told(COUNTY, rows)).toEqual(['860 青莲镇', '512 金乡镇', '1372 阳山县'])
  })
})

describe('an honour of the country', () => {
  it('is no place', () => {
    expect(told(PROVINCE, '遵义市争取全国居家和社区养老服务改革试点资金4368万元，建成助餐点97个。')).toEqual(['43680000 遵义市', '97 遵义市'])
    expect(told(PROVINCE, '遵义市建成助餐点97个，全省建成全国示范社区16个。').at(-1)).toBe('16 贵州省')
  })
})

describe('places that are counted', () => {
  it('are examples of what was done to so many, and of nothing behind it', () =>
    expect(told(PROVINCE, '遵义市播州区、安顺市平坝区等4个县撤县设区，县级市、市辖区分别由7个、12个增加到9个、16个。')).toEqual([
      '4 贵州省',
      '7 贵州省',
      '12 贵州省',
      '9 贵州省',
      '16 贵州省',
    ]))
  it('are so where what follows is of one thing', () =>
    expect(told(PROVINCE, '遵义市播州区等4个县撤县设区，全年投入资金200万元。').at(-1)).toBe('2000000 贵州省'))
  it('have one share together, and a rate each', () => {
    expect(told(PROVINCE, '遵义市、毕节市、铜仁市三市老年人口占全省的41.2%。')).toEqual(['41.2 贵州省'])
    expect(told(PROVINCE, '城市低保标准最高的贵阳市、遵义市为762元/月，最低的铜仁市为708元/月。')).toEqual(['762 贵阳市', '762 遵义市', '708 铜仁市'])
  })
})

describe('the region of a section', () => {
  const section = (...lines: string[]): string[] => told(COUNTRY, ...lines)
  it('is that of its heading, behind its number and before a time', () => {
    expect(section('## 一、湖南省（2021年1月）', '1.支出。当月支出13.6亿元。')).toEqual(['1360000000 湖南省'])
    expect(section('## 二、湖南省', '### （一）救助', '低保对象25万户。')).toEqual(['250000 湖南省'])
  })
  it('may lie outside the document’s, where the heading is its full name', () =>
    expect(told('广西壮族自治区2021年上半年民政统计', '## 二、湖南省（2022年1月）', '当月支出13.6亿元。')).toEqual(['1360000000 湖南省']))
  it('is not told by a heading that says more', () => expect(section('## 湖南省加大救助', '救助对象25万户。')).toEqual(['250000 全国']))
  it('stands for others nobody names is the document’s', () =>
    expect(told(PROVINCE, '新建贵阳市福利院和赤水市、湄潭县等地区域性敬老院8所。')).toEqual(['8 贵州省']))
})

describe('counties by their short names', () => {
  it('are dealt the numbers of a row', () => {
    expect(told(CITY, '英德、阳山、佛冈新建敬老院5、4、2所。')).toEqual(['5 英德市', '4 阳山县', '2 佛冈县'])
    expect(told(CITY, '英德、阳山接收老人270名和180名。')).toEqual(['270 英德市', '180 阳山县'])
    expect(told(CITY, '英德、阳山、佛冈已试点84个社区，配专员40、25和19名。').slice(1)).toEqual(['40 英德市', '25 阳山县', '19 佛冈县'])
  })
  it('share two rows of numbers', () => {
    expect(told(CITY, '英德、阳山分别为困难残疾人3120、2830人和重度残疾人2050、1980人发放补贴。').map((one) => one.split(' ')[1])).toEqual([
      '英德市',
      '阳山县',
      '英德市',
      '阳山县',
    ])
    expect(told(CITY, '英德、佛冈改造敬老院6所和3所，添置护理床240、150张。').slice(2)).toEqual(['240 英德市', '150 佛冈县'])
    expect(told(CITY, '英德、佛冈各建中心12、9个，折合每10万人1.1、2.6个。').slice(0, 2)).toEqual(['12 英德市', '9 佛冈县'])
  })
  it('stand in a row with neighbours though they are ordinary words, or a province’s name', () => {
    expect(told('陕西省2021年慈善工作总结', '汉中、商洛、安康分别募集320、210和150万元。')).toEqual(['3200000 汉中市', '2100000 商洛市', '1500000 安康市'])
    expect(told('吉林省2021年民政工作总结', '通化、吉林、白山分别投入310、450、220万元。')).toEqual(['3100000 通化市', '4500000 吉林市', '2200000 白山市'])
    expect(told('吉林省2021年民政工作总结', '吉林投入450万元。')).toEqual(['4500000 吉林省'])
  })
  it('each have what a row has each', () => {
    expect(told(CITY, '英德、阳山各新建敬老院2所。')).toEqual(['2 英德市', '2 阳山县'])
    expect(told(CITY, '佛冈、连南都是190户低保对象。')).toEqual(['190 佛冈县', '190 连南瑶族自治县'])
    expect(told(CITY, '“山里书屋”落在连南、连山，预算135万元。')).toEqual(['1350000 清远市'])
    expect(told(CITY, '英德、阳山、佛冈3个县已开工120户。').at(-1)).toBe('120 清远市')
  })
  it('follow what leads up to them', () => {
    expect(told(PROVINCE, '集中供养率达到32.5%，其中镇远最低，仅19%。')).toEqual(['32.5 贵州省', '19 镇远县'])
    expect(told(PROVINCE, '人数最多的是赫章，有7350人。')).toEqual(['7350 赫章县'])
    expect(told(PROVINCE, '红会在织金建暖房36间，遵义湄潭建27间。')).toEqual(['36 织金县', '27 湄潭县'])
    expect(told(CITY, '新建幸福院44所，余下的16所归佛冈县。')).toEqual(['44 清远市', '16 佛冈县'])
  })
  it('name the rows of a table, ordinary words too', () => {
    const rows = (...cells: string[]): string => ['| 区县 | 养老机构（家） |', '|---|---|', ...cells.map((cell) => `| ${cell} |`)].join('\n')
    expect(told('天津市2008年民政统计', rows('和平 | 18', '宝坻 | 11', '蓟县 | 6'))).toEqual(['18 和平区', '11 宝坻区', '6 蓟县'])
    expect(told('贵州省毕节市2018年民政统计', rows('威宁自治县 | 12', '赫章 | 8', '合计 | 20'))).toEqual(['12 威宁彝族回族苗族自治县', '8 赫章县', '20 毕节市'])
    expect(told('甘肃省天水市2019年民政统计', rows('秦州 | 12', '张家川 | 8'))).toEqual(['12 秦州区', '8 张家川回族自治县'])
  })
  it('lie in a city under the name it had', () => {
    expect(told('湖北省襄樊市2005年民政工作总结', '谷城县有敬老院14所。')).toEqual(['14 谷城县'])
    expect(
      observe(documentOf('# 湖北省襄樊市2005年民政工作总结\n\n老河口、枣阳新建敬老院3、4所。\n', 'md'), catalogue).observations.map(({ region }) => region),
    ).toEqual(['湖北省/襄樊市/老河口市', '湖北省/襄樊市/枣阳市'])
    expect(told('江苏省南通市2013年民政工作总结', '如东、港闸、启东分别新增床位310、220、180张。')).toEqual(['310 如东县', '220 港闸区', '180 启东市'])
  })
})

describe('a figure after places', () => {
  it('of several together is of the region above', () => {
    expect(told(CITY, '英德71家，阳山52家，两地合计123家。')).toEqual(['71 英德市', '52 阳山县', '123 清远市'])
    expect(told(CITY, '英德新建床位800张，其余各县新建床位3100张。')).toEqual(['800 英德市', '3100 清远市'])
    expect(told(CITY, '英德发毛毯2600条，商会给四县各送棉鞋300双。').at(-1)).toBe('300 清远市')
  })
  it('is still told of behind a trial of the whole country', () =>
    expect(told(PROVINCE, '贵阳市列入全国居家和社区养老服务改革试点，打造虚拟养老院，加盟企业126家。')).toEqual(['126 贵阳市']))
  it('in a new clause is of the whole again', () => {
    expect(told(CITY, '英德采集地名2900条，佛冈1800条；设置门牌3.6万块。').at(-1)).toBe('36000 清远市')
    expect(told(CITY, '英德市救助530人，阳山县救助410人。', '今年计划新建住房320户。').at(-1)).toBe('320 清远市')
    expect(told(CITY, '英德市救助530人，阳山县救助410人。每户补助6000元。').at(-1)).toBe('6000 清远市')
  })
  it('that was an example is of the whole again', () =>
    expect(told(PROVINCE, '全省有养老床位12万张。贵阳市打造虚拟养老院，加盟企业126家。孤儿保障惠及1.2万名。')).toEqual([
      '120000 贵州省',
      '126 贵阳市',
      '12000 贵州省',
    ]))
  it('that stands for others is of the region above', () =>
    expect(told(PROVINCE, '贵阳市花溪区长花社区等4个社区获评示范社区，公布地名遗产100条。')).toEqual(['4 贵州省', '100 贵州省']))
  it('with the province right before it is of the city', () => expect(told(COUNTRY, '安徽淮北：结婚21179对。30至39岁占31.23%。').at(-1)).toBe('31.23 淮北市'))
  it('is not measured by the place it is compared with', () => {
    expect(told(COUNTRY, '海口：养老床位是南宁的两倍，共有床位7200张。').at(-1)).toBe('7200 海口市')
    expect(told(CITY, '阳山有床位950张；英德床位数是阳山的两倍，为1900张。').at(-1)).toBe('1900 英德市')
    expect(told(CITY, '英德有床位860张，佛冈只比英德少45张。')).toEqual(['860 英德市', '-45 佛冈县'])
    expect(told(CITY, '佛冈在全市率先提高标准，护理补贴提到95元。')).toEqual(['95 佛冈县'])
  })
})

describe('a region goes on', () => {
  it('from a heading that names it before a colon', () => {
    expect(told(COUNTRY, '## ★上海：标准又提高', '5月起新增低保对象2.1万人。')).toEqual(['21000 上海市'])
    expect(told(COUNTRY, '## 吉林：敬老院换新颜', '敬老院610所。全省床位5.2万张。')).toEqual(['610 吉林省', '52000 吉林省'])
    expect(told(COUNTRY, '## 吉林经验推广', '敬老院610所。')).toEqual(['610 全国'])
  })
  it('from behind the label of an item', () => {
    expect(told(COUNTRY, '【社工站】青海有站380个。驻站社工450人。')).toEqual(['380 青海省', '450 青海省'])
    expect(told(COUNTRY, '【救助】海南12家救助站救助2650人次。寻亲成功66人。').at(-1)).toBe('66 海南省')
    expect(told(COUNTRY, '【婚姻】云南办理3800对。该省涉外结婚740件。').at(-1)).toBe('740 云南省')
  })
  it('with 全县 from the county named before', () => {
    expect(told(COUNTRY, '## ★云南：地震之后', '地震造成宾川县3人遇难。全县开工2100户，竣工1650户。')).toEqual(['3 宾川县', '2100 宾川县', '1650 宾川县'])
    expect(told('陕西省2019年慈善工作总结', '最多的是石泉县，募集260万元。县里捐款1.9万人次。').at(-1)).toBe('19000 石泉县')
    expect(told(COUNTRY, '## ★西藏：备冬', '全区需救助人口36万人。')).toEqual(['360000 西藏自治区'])
  })
})

describe('the place a report was sent from', () => {
  it('is not what it tells of', () => {
    expect(told(PROVINCE, '本报贵阳讯　全年募集善款3200万元。支出2100万元。')).toEqual(['32000000 贵州省', '21000000 贵州省'])
    expect(told(COUNTRY, '新华社北京2022年1月电　全国销售彩票1500亿元。')).toEqual(['150000000000 全国'])
  })
  it('is what it tells of where it goes on with 市', () => expect(told(PROVINCE, '贵阳市募集善款3200万元。')).toEqual(['32000000 贵阳市']))
})

describe('a county by its short name', () => {
  it('is where something was done or given', () => {
    expect(told('海南省2021年慈善工作总结', '志愿者在琼中向60户发放物资。')).toEqual(['60 琼中黎族苗族自治县'])
    expect(told('浙江省宁波市2021年访谈', '【嘉宾】余姚火化遗体2986具，慈溪火化遗体3617具。')).toEqual(['2986 余姚市', '3617 慈溪市'])
  })
})

describe('the place that heads an item of news', () => {
  const NEWS = '广东省清远市2021年民政信息'
  it('is that of the whole item, whatever stands around it', () => {
    expect(told(NEWS, '▲ 佛冈县　新增临时救助41人次。目前有养老机构7家。', '▲ （连南）全县有社工38名。', '▲市本级：收养儿童96名。')).toEqual([
      '41 佛冈县',
      '7 佛冈县',
      '38 连南瑶族自治县',
      '96 清远市',
    ])
    expect(told(NEWS, '▲连州市‖建成社工站12个。', '▲ 英德市——助餐点46个。', '■ 阳山县【慈善】募集善款61万元。')).toEqual([
      '12 连州市',
      '46 英德市',
      '610000 阳山县',
    ])
  })
  it('may lie outside the document under its full name', () =>
    expect(told(NEWS, '▲ 灌南县：低保对象5871户。', '▲ 佛冈县：低保对象2150户。')).toEqual(['5871 灌南县', '2150 佛冈县']))
  it('is a city of the rank of a county for its own 全市', () =>
    expect(told('海南省2021年民政信息', '【琼海】走访老人186人。目前全市有养老机构12家。')).toEqual(['186 琼海市', '12 琼海市']))
})

describe('numbers of each of the places that a sentence told of', () => {
  it('are dealt in their order', () =>
    expect(told(CITY, '清新区、清城区分别登记社会组织126家、83家，佛冈县为62家，较上年各增18家、22家、9家。')).toEqual([
      '126 清新区',
      '83 清城区',
      '62 佛冈县',
      '18 清新区',
      '22 清城区',
      '9 佛冈县',
    ]))
})

describe('towns in a row', () => {
  it('keep the word that each of them has', () =>
    expect(told(COUNTY, '青莲镇、小江镇、太平镇分别建成幸福院12个、9个和7个。')).toEqual(['12 青莲镇', '9 小江镇', '7 太平镇']))
})

describe('places of a list', () => {
  const SHENYANG = '辽宁省沈阳市2021年民政工作总结'
  it('may be called by ordinary words where their neighbours stand beside them', () => {
    expect(told(SHENYANG, '和平、沈河、皇姑分别新增床位210张、180张、60张。')).toEqual(['210 和平区', '180 沈河区', '60 皇姑区'])
    expect(told(SHENYANG, '新增床位450张，其中沈河210张、和平180张、皇姑60张。')).toEqual(['450 沈阳市', '210 沈河区', '180 和平区', '60 皇姑区'])
    expect(told(SHENYANG, '各区床位：沈河区210张，和平180张。')).toEqual(['210 沈河区', '180 和平区'])
    expect(told(SHENYANG, '开展和平、友好主题活动12场。')).toEqual(['12 沈阳市'])
  })
  it('have their figures in brackets', () =>
    expect(told(SHENYANG, '床位较多的是法库（610张）、康平（430张）和新民（390张）。')).toEqual(['610 法库县', '430 康平县', '390 新民市']))
  it('may stand behind their figures', () =>
    expect(told(CITY, '新建的助餐点中，16家在英德市，7家位于连州市，其余4家分布在佛冈县。')).toEqual(['16 英德市', '7 连州市', '4 佛冈县']))
  it('are summed up in a clause of its own', () =>
    expect(told(CITY, '清新区发放津贴160万元，清城区140万元，合计300万元。')).toEqual(['1600000 清新区', '1400000 清城区', '3000000 清远市']))
  it('leave what else there is to the region above', () =>
    expect(told(CITY, '低保对象2.1万人，其中英德3200人、连州2600人，其余15200人在城区。')).toEqual([
      '21000 清远市',
      '3200 英德市',
      '2600 连州市',
      '15200 清远市',
    ]))
})

describe('streets of a county', () => {
  it('in a row are its towns, each by its full name, whatever the others are called', () => {
    expect(told(COUNTY, '阳城街道、七拱镇、岭背镇建成活动室分别为46处、31处和28处。')).toEqual(['46 阳城街道', '31 七拱镇', '28 岭背镇'])
    expect(told(COUNTY, '阳城街道和长盛街道分别有社区6、5个。')).toEqual(['6 阳城街道', '5 长盛街道'])
  })
})

describe('the whole that a part of it tells of', () => {
  it('is where what it has lies', () => {
    expect(told(CITY, '全省撤并乡镇500个，清远市撤并12个。')).toEqual(['500 广东省', '12 清远市'])
    expect(told(COUNTY, '全市新增养老床位3000张，阳山县新增400张。')).toEqual(['3000 清远市', '400 阳山县'])
    expect(told(COUNTY, '全市养老机构223家，我县有31家。')).toEqual(['223 清远市', '31 阳山县'])
  })
  it('is so where it is named to have it', () => {
    expect(told(COUNTY, '清远现有养老机构223家、床位7.8万张，我县有31家。')).toEqual(['223 清远市', '78000 清远市', '31 阳山县'])
    expect(told(COUNTY, '清远市阳山县现有养老机构31家。')).toEqual(['31 阳山县'])
  })
  it('is not where its part is told of', () => {
    expect(told(COUNTY, '新增养老床位400张，是全市任务的一半。').at(-1)).toBe('50 阳山县')
    expect(told(COUNTY, '在全市率先建成老年食堂12个。')).toEqual(['12 阳山县'])
    expect(told(COUNTY, '成为全省重灾区，倒房120间。')).toEqual(['120 阳山县'])
    expect(told(COUNTY, '满意度98.5%，全市排名第一，办理结婚登记1860对。')).toEqual(['98.5 阳山县', '1860 阳山县'])
  })
  it('is the city itself where that is what reports', () =>
    expect(told('广东省清远市英德市2021年民政工作总结', '全市新增养老床位300张。')).toEqual(['300 英德市']))
})
