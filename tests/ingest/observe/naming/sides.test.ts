/** Two sides of one thing told beside one another, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { quantities } from '../../../../scripts/ingest/quantities.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const read = (text: string) =>
  [...quantities(documentOf(`# 湖南省岳阳市湘阴县2024年民政工作总结\n\n${text}\n`, 'md'), catalogue)].filter(({ role }) => role === 'metric')
const ids = (text: string) => read(text).map(({ indicator_id: id }) => id)

describe('sides that stand behind their numbers', () => {
  it('are each of its own number', () => {
    expect(ids('年末共有12.3万城镇居民和98.5万农村居民享受低保。')).toEqual(['urban-dibao-people', 'rural-dibao-people'])
    expect(ids('为320名集中供养特困人员和470名分散供养特困人员发放供养金。')).toEqual(['tekun-centralised-people', 'tekun-scattered-people'])
    expect(ids('将1.2万名城市困难群众、3.4万名农村困难群众纳入低保。')).toEqual(['urban-dibao-people', 'rural-dibao-people'])
    expect(ids('为3877名困难残疾人、4215名重度残疾人发放“两项补贴”，资金分别为256万元和404.6万元。')).toEqual([
      'disability-living-subsidy-people',
      'disability-nursing-subsidy-people',
      'disability-living-subsidy-spending',
      'disability-nursing-subsidy-spending',
    ])
  })
  it('leave a number alone that has no other beside it', () => expect(ids('全年共有98.5万农村居民享受低保。')).toEqual(['rural-dibao-people']))
})

describe('a name', () => {
  it('does not begin with what joins it to another', () =>
    expect(read('全年为320名困难残疾人和470名重度残疾人发放两项补贴。').map(({ indicator }) => indicator)).toEqual([
      expect.stringMatching(/^(?!和).*困难残疾人/),
      expect.stringMatching(/^(?!和).*重度残疾人/),
    ]))
})

describe('sides that stand before their numbers', () => {
  it('are each of its own number', () => {
    expect(ids('婚姻登记1287件，其中结婚893对、离婚394对。')).toEqual(['all-marriage-business', 'marriage-registrations', 'divorce-registrations'])
    expect(read('全县有城市社区188个、农村社区326个。').map(({ indicator }) => indicator)).toEqual(['城市社区数', '农村社区数'])
  })
  it('have each its own of the changes told behind both', () => {
    const text = '城市低保847户1316人，月标准900元；农村低保1052户2478人，年标准4940元；分别比年初减少21人、增加54人。'
    expect(ids(text).slice(-2)).toEqual(['urban-dibao-people', 'rural-dibao-people'])
  })
  it('are both counted where all there are is told behind them', () => {
    const text = '城市低保标准提高到每人每月720元，农村低保标准达到每人每年5300元，分别较2015年增长73.5%和89.3%；全县共有低保对象13.2万人。'
    expect(ids(text).at(-1)).toBe('dibao-people')
  })
})

describe('what goes on behind the sides of a whole', () => {
  const whole = '在册低保对象3821户，其中城市221户、农村3600户'
  it('is of the whole again', () => {
    const parted = '城乡低保对象38216户62345人，其中城市低保2216户3345人，农村低保36000户59000人'
    expect(ids(`${parted}；上半年新增1862户3245人，清退2017户3960人。`).slice(6)).toEqual([
      'dibao-new-households',
      'dibao-new-people',
      'dibao-exit-households',
      'dibao-exit-people',
    ])
    expect(ids(`${whole}；全年发放低保金2.1亿元。`).at(-1)).toBe('dibao-spending')
  })
  it('is of its side where it says one', () => expect(ids(`${whole}；农村低保全年发放低保金2.1亿元。`).at(-1)).toBe('rural-dibao-spending'))
})

describe('the sum of a list', () => {
  it('is none of its last member', () => {
    const told = ids('全年累计发放低保金7836万元、特困供养金1042万元、临时救助金365万元，合计9243万元，同比增长2.9%。')
    expect(told.slice(0, 3)).toEqual(['dibao-spending', 'tekun-spending', 'temporary-assistance-spending'])
    expect(told.slice(3)).toEqual([null, null])
  })
})

describe('a change in points', () => {
  it('is of the share right before it', () => {
    const told = ids('火化率从2020年的48%提升到71.6%；节地生态安葬882例，占比27.4%，同比提高6个百分点。')
    expect(told.slice(-2)).toEqual(['eco-burial-rate', 'eco-burial-rate'])
  })
})

describe('what was done to some', () => {
  it('is not said of the other side in the next member of the sentence', () =>
    expect(ids('农村低保对象8204户13021人，本年新增1036户1987人、退出845户1622人；城市低保1384人。').at(-1)).toBe('urban-dibao-people'))
  it('leaves the total to all there are', () => {
    expect(ids('新登记社会组织88个、注销21个、撤销6个；至年底总数3416个，其中社会团体1062个。').slice(3)).toEqual([
      'social-organizations',
      'social-associations',
    ])
    expect(ids('新登记社会组织88个，年末总数3416个。').at(-1)).toBe('social-organizations')
  })
  it('is new, where all there are is told behind it', () => {
    const told = (text: string) => read(text).map(({ measure, indicator_id: id }) => `${measure} ${id}`)
    expect(told('依法登记社会组织37家，累计达289家。')).toEqual(['flow null', 'level social-organizations'])
    expect(told('新建乡镇（街道）社工站38个，累计165个，实现全覆盖。')).toEqual(['flow null', 'level social-work-stations'])
    expect(told('全年募集善款37万元，累计募集289万元。').at(-1)).toMatch(/^flow/)
  })
})

describe('sums of two sides, each in its member of a sentence', () => {
  it('are each of its side', () =>
    expect(ids('城市低保对象1.2万人，累计支出3.84亿元；农村低保对象2.6万人，累计支出4.03亿元。')).toEqual([
      'urban-dibao-people',
      'urban-dibao-spending',
      'rural-dibao-people',
      'rural-dibao-spending',
    ]))
})

describe('no indicator of all', () => {
  it('is what holds of some or of the rest of them', () => {
    expect(ids('26个乡镇（街道）中有9个只有1人。')[1]).toBeNull()
    expect(ids('县城城市低保标准762元、营田镇751元，其余六镇均为738元。').at(-1)).toBeNull()
    expect(ids('全县低保标准均为738元。').at(-1)).toBe('dibao-standard')
  })
})

describe('a name says no more than the words', () => {
  const names = (text: string) => read(text).map(({ indicator }) => indicator ?? '')
  it('of what falls short', () =>
    expect(names('一是每名社区工作者服务512户；二是49个社区用房面积不足300平方米，占45.4%。').every((name) => !name.includes('达标'))).toBe(true))
  it('of programmes that nothing around speaks of', () =>
    expect(names('今年的3500户任务已经完成3128户，完成率89.4%。').every((name) => !name.includes('倒房'))).toBe(true))
  it('of so many people, where things are counted', () =>
    expect(
      names('每万人拥有社会组织6.7个。分县市区看，汨罗812家、临湘694家。')
        .slice(1)
        .every((name) => !name.includes('每万')),
    ).toBe(true))
  it('of a denial that is not there', () => {
    expect(names('规范地名43条，其中大、怪、重地名分别为11条、5条、27条。')[0]).toBe('规范地名条数')
    expect(names('清理不规范地名43条。')[0]).toContain('不规范')
  })
  it('of which of two stands first in a ratio', () => {
    expect(names('离结比为0.35∶1。')[0]).not.toMatch(/结.*离/)
    expect(names('结婚离婚比为2.84∶1。')[0]).not.toMatch(/离.*结/)
  })
  it('of what grew behind a bracket', () => expect(names('募集善款12.64亿元（含物资折价0.92亿元），同比增长9.7%。').at(-1)).not.toContain('物资'))
})

describe('a member that tells of the whole place', () => {
  it('is of both sides, whatever the one before it was of', () =>
    expect(ids('农村低保标准每年5000元；全县共有低保对象4.2万人，支出低保金1.3亿元。')).toEqual(['rural-dibao-standard', 'dibao-people', 'dibao-spending']))
})

describe('what there is in the end', () => {
  it('was not struck off', () =>
    expect(ids('新登记社会组织326个，注销41个，年末实有4218个。')).toEqual([
      'new-social-organizations',
      'deregistered-social-organizations',
      'social-organizations',
    ]))
})

describe('grades of a standard', () => {
  it('are each of its own number, and their number is no figure', () => {
    const standards = ['tekun-care-standard-self', 'tekun-care-standard-partial', 'tekun-care-standard-full']
    expect(ids('特困人员照料护理标准分全自理、半护理、全护理三档，每人每月分别为162元、324元和540元。')).toEqual(standards)
    expect(ids('特困人员照料护理标准分为全自理、半护理、全护理三个档次，分别为每人每月162元、324元和540元。')).toEqual(standards)
  })
  it('of ages are written in many ways', () =>
    expect(ids('高龄津贴按80至89岁每月50元、90—99周岁每月120元、百岁以上200元发放。')).toEqual([
      'old-age-allowance-80-standard',
      'old-age-allowance-90-standard',
      'old-age-allowance-100-standard',
    ]))
})

describe('changes told behind groups of households and persons', () => {
  it('are of the persons of each', () =>
    expect(ids('低保对象718户1427人，低保边缘家庭153户412人，分别比上年下降3.2%、增长11.8%。').slice(-2)).toEqual(['dibao-people', 'dibao-edge-people']))
})

describe('what was built in all the years of a plan', () => {
  it('is not all there are', () =>
    expect(read('“十三五”期间累计建成日间照料中心1350个、农村幸福院11200个。').map(({ measure, period }) => `${measure} ${period}`)).toEqual([
      'flow 2016/2020',
      'flow 2016/2020',
    ]))
})

describe('members of committees of both kinds', () => {
  it('are of neither alone', () =>
    expect(ids('全县有村委会1541个、居民委员会364个，村居委会成员1.02万人。')).toEqual(['village-committees', 'residents-committees', null]))
})

describe('whom something was done for', () => {
  it('are not all there are', () => expect(ids('轮训养老护理员1500名。年末有养老护理员4100名。')).toEqual([null, 'elderly-care-workers']))
})

describe('sides that a bracket behind each number says', () => {
  it('are each of its own number', () => {
    expect(ids('孤儿3860人，机构206人；月640元（散居）、840元（机构）。').slice(-2)).toEqual(['orphan-scattered-standard', 'orphan-centralised-standard'])
  })
})

describe('what is counted behind both sides in one word', () => {
  it('is of both', () =>
    expect(ids('城乡低保标准提高到每月510元、350元，累计发放低保金1.36亿元。')).toEqual(['urban-dibao-standard', 'rural-dibao-standard', 'dibao-spending']))
})

describe('standards dealt out behind a share of one side', () => {
  it('are of those counted, in their order', () =>
    expect(ids('集中供养五保对象860人、分散供养1920人，集中供养率30.9%，供养标准分别为每人每年4200元、2600元。').slice(-2)).toEqual([
      'wubao-centralised-standard',
      'wubao-scattered-standard',
    ]))
})

describe('what the words before a number say', () => {
  const last = (text: string) => read(text).at(-1)?.indicator
  it('is not turned round', () => expect(last('对尚未完成换届的2个难点村进行整顿。')).toContain('未'))
  it('is a ratio of its own', () => expect(ids('空巢老人占老年人口的比例已达四成三，老年抚养比为30.8%。').at(-1)).toBe('elderly-dependency-ratio'))
})

describe('a figure of a level or an owner', () => {
  const names = (text: string) => read(text).map(({ indicator }) => indicator ?? '')
  it('is of no other', () => {
    expect(names('困难群众救助资金1.8亿元，其中中央资金13520万元、省级资金5210万元、市级资金310万元。').at(-1)).not.toContain('省级')
    expect(names('全县有养老机构168家，其中民办（含公建民营）占了六成。').at(-1)).not.toContain('公办')
  })
  it('is of no kind where all kinds are counted', () => expect(ids('全县共有各类社会服务机构1846个。')).toEqual([null]))
})
