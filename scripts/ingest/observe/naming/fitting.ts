/** Which names fit a figure at all: by what the words around it deal out, set apart and allow for. */
import { benefitOf } from '../frame/benefit.ts'
import { OF_LINE } from '../frame/clause.ts'
import { LIMITED } from '../frame/limited.ts'
import { POINTS_TO_ONE, RECIPIENT } from '../frame/noun.ts'
import { OWNER } from '../frame/owners.ts'
import { CARE_GRADE } from '../frame/part.ts'
import { PROGRAMME, PROGRAMMES } from '../frame/programmes.ts'
import { clauseAhead } from '../text/sentence.ts'
import { bothSaid, bothSummed } from './bothSides.ts'
import { SOURCE, type Candidate } from './candidates.ts'
import { ALIKE, beginsWithOther, gradeFitter, isOthers, isStuffed, kindOf, OWN_NAMES, SAME, sideFitter, TOWN } from './dealtTo.ts'
import { ofOtherDivisions, ofOtherGrade, ofOtherThanStands } from './countedBehind.ts'
import { drawnIn } from './drawnIn.ts'
import type { NameTask } from './naming.ts'
import {
  comparesOtherwise,
  deniesSaid,
  isUndone,
  meansUnsaid,
  membersBefore,
  membersBehind,
  ofOtherLevel,
  ofOtherOwner,
  ofOtherWhole,
  ofUnsaidLevel,
  ownersBefore,
  rateBefore,
  ratioBefore,
  verbBefore,
  wordsSince,
} from './ownWords.ts'
import { OF_OTHERS } from './ofOthers.ts'
import {
  borrowsSide,
  breaksAtDot,
  breaksQuoted,
  mixes,
  narrows,
  numberFitter,
  ofOtherAge,
  ofBothAllowances,
  ofBothLosses,
  quoteFitter,
  STATISTIC,
  supporter,
  victims,
} from './saidAround.ts'
import { excludedSides, mannerBehind, ofAllSides, sidesBefore, sidesBehind, sidesOfNoun } from './sides.ts'
import { struckOff } from './struckOff.ts'

/** 护理补贴惠及老年人数, not 综合补贴惠及老年人数: a name given before is of what was dealt out only if it holds its beginning. */
const FIRST = 2

/** 日均153人次: no mean of a month. */
const MEAN = /[日月年季周]均/

/** Words that stand for a noun are no name. */
const isPointing =
  (said: string) =>
  (name: string): boolean =>
    POINTS_TO_ONE.test(name) || (name.includes('一类') && POINTS_TO_CLASS.test(said))
const POINTS_TO_CLASS = /[前后]一类/

/** 收入不超过低保标准2倍的: a rule that tells whom a figure is of is no part of its name. */
const isThreshold = (name: string): boolean => name.includes('不') && /不超过|不低于|不少于|不高于|不足\d/.test(name)

/** What compares both sides is of both. */
const COMPARES = /比|占|差/

/** 建成“两站”的社区有454个: a noun that a deed narrows; a name of the noun alone, of 社区总数, is of all. */
const NARROWED =
  /(?:建[成有立]|设[立有置]|开展|参[加与]|完成|实[现行施]|得到|享受|接受|取得|获|通过|符合|创建|达到|被|遭|未|资产|收入|规模)[^,;。:、的]{1,16}的([\u4e00-\u9fff]{2,6}?)(?:共有|已有|有|达到?|共|为)?$/

/** 没有发生1起纠纷, 一例确诊病例: what happened stands behind the number, and its name ends in it. */
const HAPPENED = /^([\u4e00-\u9fff]{2,10})(?=[,;。)]|$)/
const HAPPENINGS: ReadonlySet<string> = new Set(['起', '例', '宗'])
const LAST = 2

/** 结婚离婚登记离婚登记对数: what is said twice over. */
const REPEATED = /([\u4e00-\u9fff]{4,}).*\1/
/** 4A级5A级社会组织数: a thing is of one grade. */
const TWO_GRADES = /[1-5]A(?:级(?![、及和与以至-])|(?![级、及和与以至-])).*[1-5]A|级级|^[A-D]类.*类$/

/** （男740人、女2160人）: a part that its sex alone tells is named before the whole, 男社会工作者人数; 女性 and 女委员 are nouns of their own. */
const SEX = /^[男女](?=[\u4e00-\u9fff])(?![性委])/

/** 和重度残疾人, 量养老机构数, 建部门改造户数: a name does not begin with what joins it to another, nor with the end of another's statistic, unit, word or body (场返乡家庭, 在保对象, 在岗婚姻登记员, 第三方评估, 住建部门). */
const BROKEN_OFF =
  /^(?:口(?=捐)|级(?![别差数联])|发资金|点数|站(?![点所房长位台])|次(?![数均生级日年要])|例(?![数会外行如])|保(?=对象|人员|家庭)|方(?=评估|机构)|户(?=特殊|困难|家庭)|场(?![所地馆域景均外站])|建部门|政部门|岗(?![位前哨责亭])|和(?![谐平睦解美田县顺龙静硕布林政])|及(?![时格])|[数量率份额](?![字据码量化身先额度尔济仪]))/

/** 每万人拥有社会组织6.7个。寿光812家: what is counted by itself is of no so many people. */
const PER_MANY = /每[\d百千万]/
const THINGS = /^[个家所处座张人名户]$/
const PER_REACH = 40

/** 用房面积不足300平方米的社区: what falls short of something does not reach it. */
const SHORT_OF = /不足|未达|不达标|达不到/
const REACHES = /(?<![未不])达标/

/** 结婚离婚比为2.84∶1, 离结比: which of the two stands first, or ''. */
const RATIO_OF = /([结离])婚?[与和对]?[结离]婚?[^,;。\d]{0,6}比[^,;。\d]{0,6}$/
const isTurnedRound = (name: string, first: string): boolean =>
  first !== '' && name.includes('比') && name.includes('结') && name.includes('离') && name.indexOf('结') < name.indexOf('离') !== (first === '结')

/** 90岁以上1.68万人: how many there are is no standard, sum or share. */
const PERSONS_COUNTED = /^(?:[人户]次?|间)$/
const OF_MONEY = /(?:标准|金额|支出|占比|比例)$/
const SHARE = /(?:占比|比例|比重)$/
/** 项目数, but 总数 and 基数 may be of money. */
const COUNT = /(?<![总基])数$/
const PEOPLE = /[人户]数$/
/** 补贴额, but 名额 and 缺额 are counted. */
const SUM = /(?<![名缺余差])额$/

/** 孤儿生活补贴标准集中: a side that stands behind the statistic is no name. */
const ENDS_IN_SIDE = /(?:标准|金额|人数|[户次]数|[率额])(?:集中|分散|散居|城[市镇乡]|农村)$/

/** 其中乡镇（街道）级14家: divisions are no 家. */
const DIVISIONS_COUNTED = /^(?:[省市州县区乡镇村]|街道|社区|[、和及])+数$/

/** 58.3万人纳入低保，3.9万人纳入特困供养: each is of the programme behind it. */
const PROGRAMME_BEHIND = new RegExp(`^[\\u4e00-\\u9fff]{0,8}?(?:纳入|享受)(?:了|到)?(?:城乡|城市|农村)?(${PROGRAMME})(?:供养)?(?=范围|保障|[,;。、]|$)`)

/** 全护理、半护理、全自理照料护理标准 */
const CARE = new RegExp(CARE_GRADE)

/** 报名3.3万人，通过4015人: what came of it. */
const OUTCOMES = ['通过', '报名', '申报', '受理', '办结', '批准', '立案', '销号', '录取', '获评']

/** Money, shares and boundaries are of levels of government. */
const OF_LEVELS: ReadonlySet<string> = new Set(['元', '%', '公里'])

/** 归集信息420万条: no bodies. */
const BY_PIECE = /^(?:条|件|篇|册|场|场次|例|起|份)$/
const NO_PIECES = /(?:部门|机构|单位|企业|社会组织|学校|街道|乡镇)数$/

/** 4A级, 3A级以上 */
const GRADE = /([1-5]A)级?(及?以上)?/g

/** 区县中仍没有: words of the sentence, and no name. */
const STILL_AMONG = /中[仍尚还]/

/** What filters look at: a task, and what is read of it once. */
interface Looked {
  readonly task: NameTask
  /** The text before the number, and the words since the last stop. */
  readonly ahead: string
  readonly clause: string
  /** Whether the words deal the number a noun of its own. */
  readonly isOwn: boolean
}

function look(task: NameTask): Looked {
  const { text, from, rule } = task.surrounding
  const ahead = text.slice(0, from)
  return { task, ahead, clause: clauseAhead(ahead, ahead.length), isOwn: OWN_NAMES.has(rule) }
}

/** Tells of a candidate whether it fits. */
type Fits = (candidate: Candidate) => boolean
const isGiven = ({ sources }: Candidate): boolean => sources >= SOURCE.given
/** What every name must not be. */
const no =
  (is: (name: string) => boolean): Fits =>
  ({ name }) =>
    !is(name)

/** 募捐286万元，其中“99公益日”线上41.7万元；支出254万元: the campaign was that of the part. */
const PART_OF_CAMPAIGN = /其中,?["“]([^"”“]+)["”][^;。]*;[^;。"”“]*$/
/** 养老机构67家，其中民办31家，床位总数8420张 */
const OWNERS_PARTED = /其中[^;。]*(?:公办|民办)[^;。]*,(?:总床位|床位总数)[^,;。\d]*$/
const OWNED = new RegExp(OWNER)
/** 村931个、社区323个 */
const COMMUNITIES_APART = /村\d[\d.]*万?个?[、,和]社区$/

/** Filters that leave out names of others, each by its name. */
const excluding = (others: Readonly<Record<string, (task: NameTask) => (name: string) => boolean>>): Record<string, (looked: Looked) => Fits> =>
  Object.fromEntries(Object.entries(others).map(([asked, isOfOther]) => [asked, ({ task }: Looked) => no(isOfOther(task))]))

/** What a name must be to be of a figure, by what is asked; a name fits that passes all of them. */
const FILTERS: Readonly<Record<string, (looked: Looked) => Fits>> = {
  'of the rate said': ({ ahead, task: { dealt } }) => {
    const rate = rateBefore(ahead)
    return (candidate) =>
      (!isGiven(candidate) || rate === undefined || candidate.name.endsWith(rate)) && (!dealt.endsWith('率') || candidate.name.endsWith('率'))
  },
  'of the grade said': ({ task: { surrounding } }) => {
    const own = /[^,;]*$/.exec(wordsSince(surrounding))?.[0] ?? ''
    const told = [...own.matchAll(GRADE)].map(([, grade = '', above]) => new RegExp(`${grade}级?${above === undefined ? '(?!级?及?以上)' : '及?以上'}`))
    return ({ name }) => told.length !== 1 || told.every((one) => one.test(name))
  },
  'of the programme behind': ({ task: { surrounding } }) => {
    const own = PROGRAMME_BEHIND.exec(surrounding.text.slice(surrounding.to))?.[1]
    const others = own === undefined ? [] : PROGRAMMES.filter((programme) => !own.includes(programme))
    return no((name) => others.some((programme) => name.includes(programme)))
  },
  'of a level that is said': ({ task: { surrounding, title, named, rules, unit } }) => {
    const { text, heading, lead } = surrounding
    const said = [text, title, ...rules, ...named, ...[...heading, ...lead].map(({ term }) => term.text)].join(' ')
    return OF_LEVELS.has(unit ?? '') ? no(ofUnsaidLevel(said, wordsSince(surrounding))) : () => true
  },
  'of its own deed': ({ task: { surrounding, picking } }) => {
    const own = wordsSince(surrounding).replace(/^[\s,;、和]+/, '')
    const [outcome, deeds] = OUTCOMES.includes(own) ? [own, OUTCOMES] : ['', picking.includes(own) ? picking : []]
    const others = deeds.filter((deed) => !own.includes(deed))
    return ({ name }) => name.includes(outcome) && !others.some((deed) => name.includes(deed))
  },
  'of nothing that is counted otherwise': ({ task: { unit } }) => no((name) => unit !== null && BY_PIECE.test(unit) && NO_PIECES.test(name)),
  ...excluding(OF_OTHERS),
  'of the age told': ({ task: { surrounding } }) => no(ofOtherAge(surrounding)),
  'of the homes or the beds said': ({ task: { surrounding, unit } }) => {
    const own = wordsSince(surrounding)
    return no((name) => unit === '%' && name.includes('床位') && own.includes('机构') && !own.includes('床'))
  },
  'of the beds spoken of': ({ task: { beds } }) => no((name) => beds !== '' && name.includes('床位') && !name.includes(beds)),
  'of no verb of the figure before': ({ task: { surrounding } }) => {
    const verb = verbBefore(surrounding)
    return no((name) => verb !== undefined && name.includes(verb))
  },
  'of no member of its list': ({ task: { surrounding } }) => {
    const members = [...membersBefore(surrounding), ...membersBehind(surrounding), ...ownersBefore(surrounding)]
    return no((name) => members.some((member) => name.includes(member)))
  },
  'of the ratio said': ({ ahead }) => {
    const [ratio, first] = [ratioBefore(ahead), RATIO_OF.exec(ahead)?.[1] ?? '']
    return ({ name }) => name.includes(ratio) && !isTurnedRound(name, first)
  },
  'of the mean said': ({ clause }) => {
    const mean = MEAN.exec(clause)?.[0]
    return ({ name }) => mean === undefined || !MEAN.test(name) || name.includes(mean)
  },
  'of the divisions counted': ({ task: { surrounding } }) => no(ofOtherDivisions(surrounding)),
  'of the grade behind the number': ({ task: { surrounding } }) => no(ofOtherGrade(surrounding)),
  'of what is counted in the divisions': ({ task: { surrounding } }) => no(ofOtherThanStands(surrounding)),
  'not taken by a figure before': ({ task: { taken } }) => no((name) => taken.includes(name)),
  'of both sides where both are said': ({ ahead, task: { dealt, surrounding, unit, contrasts } }) => {
    if (dealt !== '') return () => true
    const both = [...bothSaid(ahead, contrasts), ...bothSummed(ahead, surrounding.text.slice(surrounding.to), unit === '元', contrasts)]
    return ({ name }) => both.every(([one, other]) => name.includes(one) === name.includes(other))
  },
  'of the side that the words around leave it': ({ isOwn, task: { surrounding, noun, contrasts } }) => {
    // 26000对（结婚）、9000对（离婚）: what was dealt out, and what the noun itself says, tells more than the words before.
    const behind = [
      ...sidesOfNoun(surrounding.rule === RECIPIENT ? noun : '', contrasts),
      ...sidesBehind(surrounding, contrasts),
      ...mannerBehind(surrounding, contrasts),
    ]
    const beside = isOwn || behind.length > 0 ? [] : sidesBefore(surrounding, contrasts)
    const excluded = isOwn ? [] : behind.length > 0 ? behind : excludedSides(surrounding, contrasts)
    return ({ name }) =>
      // 农村低保平均标准提高10%: neither 城市低保标准 nor 城市低保农村低保平均标准.
      excluded.every(({ said, other, isOwn: isSaid }) => !name.includes(other) || (name.includes(said) && (!isSaid || COMPARES.test(name)))) &&
      [...behind, ...beside].every(({ said }) => name.includes(said) || (TOWN.test(said) && TOWN.test(name)))
  },
  'no word that points': ({ task: { surrounding } }) => no(isPointing(surrounding.text)),
  'no threshold': ({ task: { surrounding } }) => no((name) => surrounding.rule !== LIMITED && isThreshold(name)),
  'of programmes that are not told apart': ({ task: { surrounding } }) => no(mixes(surrounding.text)),
  'of no disaster beside funerals': ({ task: { surrounding } }) => no(victims(surrounding)),
  'of the dead or the missing': ({ task: { surrounding } }) => no(ofBothLosses(surrounding)),
  'of one allowance or of both': ({ task: { surrounding } }) => no(ofBothAllowances(surrounding)),
  'not cut out of quotes': ({ task: { surrounding } }) => {
    const breaks = [breaksQuoted(surrounding.text), breaksAtDot(surrounding.text)]
    return no((name) => breaks.some((is) => is(name)))
  },
  'of no side of another figure': ({ task }) => no(borrowsSide(task)),
  'of all sides': ({ task }) => no(ofAllSides(task)),
  'of no programme from elsewhere': ({ task }) => (task.isStrict ? no(drawnIn(task)) : () => true),
  'not denied where the text does not': ({ task: { surrounding } }) => no(deniesSaid(surrounding.text)),
  'of its own level, owner and comparison': ({ task: { surrounding, named } }) => {
    const own = wordsSince(surrounding)
    const isOfOther = [
      ofOtherLevel(own),
      ofOtherOwner(own),
      ofOtherWhole(own, surrounding.text),
      comparesOtherwise(surrounding.text),
      meansUnsaid(surrounding.text, named),
    ]
    return no((name) => isOfOther.some((is) => is(name)))
  },
  'undone where it was not done': ({ clause }) => {
    const isNotDone = isUndone(clause)
    return ({ name }) => !isNotDone || name.includes('未')
  },
  'no sum where persons are counted': ({ task: { unit } }) => {
    const isOfMany = unit !== null && PERSONS_COUNTED.test(unit)
    return no((name) => isOfMany && OF_MONEY.test(name))
  },
  'no share or count where money is told': ({ task: { unit } }) =>
    no((name) => (unit === '元' && (SHARE.test(name) || COUNT.test(name))) || (unit?.startsWith('元/') === true && PEOPLE.test(name))),
  'no sum where things are counted': ({ task: { unit } }) => no((name) => unit !== null && THINGS.test(unit) && SUM.test(name)),
  'struck off where it was': ({ clause, ahead, task: { parting } }) => no(struckOff(clause, ahead, parting)),
  'of no campaign that a part before was of': ({ ahead }) => {
    const campaign = PART_OF_CAMPAIGN.exec(ahead)?.[1]
    return no((name) => campaign !== undefined && name.includes(campaign))
  },
  'of all homes where all their beds are told': ({ clause, ahead }) => {
    const isOfAll = /^(?:总床位|床位总数)/.test(clause) && OWNERS_PARTED.test(ahead)
    return no((name) => isOfAll && OWNED.test(name))
  },
  'of communities where villages are counted beside them': ({ ahead }) => {
    const isApart = COMMUNITIES_APART.test(ahead)
    return no((name) => isApart && name.includes('村'))
  },
  'of no divisions where bodies are counted': ({ task: { unit } }) => no((name) => unit === '家' && DIVISIONS_COUNTED.test(name)),
  'of no so many people': ({ ahead, task: { unit } }) => {
    const isCounted = unit !== null && THINGS.test(unit) && !ahead.slice(-PER_REACH).includes('每')
    return no((name) => isCounted && PER_MANY.test(name))
  },
  'short where it falls short': ({ clause, task: { surrounding } }) => {
    const isShort = SHORT_OF.test(`${clause}${/^[^,;。:]*/.exec(surrounding.text.slice(surrounding.to))?.[0] ?? ''}`)
    return no((name) => isShort && REACHES.test(name))
  },
  'begun and ended as names are': ({ task: { rules } }) => {
    const sex = SEX.exec(rules[0] ?? '')?.[0] ?? ''
    return ({ name }) => name.startsWith(sex) && !ENDS_IN_SIDE.test(name) && !BROKEN_OFF.test(name) && !STILL_AMONG.test(name) && !TWO_GRADES.test(name)
  },
  'of what happened': ({ task: { unit, surrounding } }) => {
    const happened = HAPPENINGS.has(unit ?? '') ? (HAPPENED.exec(surrounding.text.slice(surrounding.to))?.[1]?.slice(-LAST) ?? '') : ''
    return ({ name }) => name.includes(happened)
  },
  'narrowed where the noun is': ({ ahead }) => {
    const narrowed = NARROWED.exec(ahead)?.[1]
    const isNarrower = narrows(/[^;。]*$/.exec(ahead)?.[0] ?? '')
    return no((name) => (narrowed !== undefined && name.replace(STATISTIC, '') === narrowed) || isNarrower(name))
  },
  'of what was dealt out': ({ isOwn, task: { surrounding, unit, dealt, noun, others, named } }) => {
    const isOfSide = sideFitter(dealt, surrounding.rule === OF_LINE ? SAME : isOwn ? ALIKE : 0)
    const isOfGrade = gradeFitter(dealt, isOwn)
    const isOfOthers = isOthers(noun, others)
    const [kind, last] = [kindOf(noun, others), named.at(-1)]
    const care = isOwn ? (CARE.exec(dealt)?.[0] ?? '') : ''
    // 分别给予10万元、8万元一次性奖励: to whom, and what for.
    const benefit = isOwn && unit?.startsWith('元') ? benefitOf(noun) : undefined
    const isOfBenefit = (name: string): boolean => benefit === undefined || (name.includes(benefit) && name.includes(noun.slice(0, FIRST)))
    const isDrawnOut = (candidate: Candidate): boolean =>
      REPEATED.test(candidate.name) ||
      isStuffed(candidate.name, dealt) ||
      (!isGiven(candidate) && beginsWithOther(candidate.name, dealt, others)) ||
      (candidate.name === last && candidate.name !== dealt) ||
      (isGiven(candidate) && !candidate.name.includes(noun.slice(0, FIRST)))
    return (candidate) =>
      candidate.name.includes(kind) &&
      candidate.name.includes(care) &&
      isOfBenefit(candidate.name) &&
      !(isOwn && isDrawnOut(candidate)) &&
      isOfSide(candidate.name) &&
      isOfGrade(candidate.name) &&
      !isOfOthers(candidate.name)
  },
  'with the words that set it apart':
    ({ task: { parted } }) =>
    ({ name }) =>
      parted.every((word) => name.includes(word)),
  'borne out by what is said around': ({ task }) => {
    const borneOut = [supporter(task), numberFitter(task), quoteFitter(task)]
    return (candidate) => !isGiven(candidate) || borneOut.every((is) => is(candidate.name))
  },
}

/** Tells which candidates fit. */
export function fitter(task: NameTask): Fits {
  const looked = look(task)
  const filters = Object.values(FILTERS).map((filter) => filter(looked))
  return (candidate) => filters.every((fits) => fits(candidate))
}
