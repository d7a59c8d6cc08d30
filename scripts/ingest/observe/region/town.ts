/** Towns, townships and streets of a county: no list of regions knows them, so a text names them by its grammar. */
import { regionByCode, type Region } from '../../../../src/domain/region.ts'
import type { Place } from './place.ts'

/** The towns that a document has named so far, by their short names: 靖海 of 靖海镇. */
export type Towns = Map<string, Region>

/** A town has the code of its county and a path of its own below it. */
export const isTown = (region: Region): boolean => region.path.split('/').length > (regionByCode(region.code)?.path ?? region.path).split('/').length

const townOf = (county: Region, name: string): Region => ({ ...county, name, path: `${county.path}/${name}` })

const NAME = '(?:(?![的在由是了为有])[\\u4e00-\\u9fff]){2,3}'
const KIND = '镇|乡|街道'

/** 全乡, 中心镇, 民族乡: a kind of town, or some of them. */
const GENERAL =
  /[各全每该本我这那所些数几个多两县市区省村等]|^州|^乡?镇|配备|选配|配齐|勘定|命名|中心|重点|特色|建制|贫困|示范|试点|民族|偏远|边远|先进|受灾|重灾|沿海|农村|城市|苏木|主要|部分|以上|入户|下设|撤并|撤乡|定点|一位|享受|合并|新增|新设|另外|[十百]/

/** 孔村镇 is one, 农村镇 none. */
const isGeneral = (name: string): boolean => GENERAL.test(name.replace(/^([^农山乡渔])村$/, '$1'))

/** 新建镇（街）养老服务中心, 护送返乡, 年末城镇, 建成城乡中心, 其中城镇退役士兵, 其中乡镇审批, 标准城镇涨: what is said of towns, or done, is none. */
const NO_TOWN =
  /[城返回下还离家故老同异他]乡$|^(?:其中|建[成立设]|新[建增设]|[改扩]建|设[立有]|完成|开展|推进|实施|落实|发放|救助|资助|保障|覆盖|惠及|涉及|包括|纳入|接收|安置|培训|提升|改造|全面|[共现已]有)?(?:城[镇乡]|乡镇|街道)$|^..乡镇$|^(?:新建|改建|扩建|建成|建设|完善)(?:镇|乡|街道)$|[属准员户金率数]城镇$|^(?:[年月期]末|年底|年初|全年)/

/** 其中镇6个, 占乡镇总数: no name. */
const NO_NAME = /^(?:其中|占)/
/** 例如河口镇, 以青塘镇为例, 设清化镇为街道: words that lead up to a name, where two characters of it are left. */
const LED = /^(?:[如像以从设撤])(?=[\u4e00-\u9fff]{2})/
/** 县城古州镇: a town in the county's seat; 城关 is a name. */
const IN_SEAT = /^城(?=[\u4e00-\u9fff]{2})/

/** A town stands where a clause begins, or behind what leads up to a name. */
const TOWN = new RegExp(
  `(?<=^|[,;。:、(（"\\s]|其中|例如|比如|譬如|[的在由是有为]|县|区|市|旗)(${NAME}?)(?<![二两三四五六七八九])一?(${KIND}|苏木)(?![镇村乡街级里]|长(?!者)|办?事?处?[和、及与])`,
  'g',
)
/** 长洲、西樵、大沥三镇, 长洲、西樵街道: towns in a row that share one word; 长洲街道、西樵镇: or have each its own. */
const ROW = new RegExp(
  `((?:${NAME}(?:街道|镇|乡)?[、和与及])+${NAME}?)(?:[两二三四五六七八九]个?[^,;。、\\d镇乡街]{0,2}|[2-9]个[^,;。、\\d镇乡街]{0,2})?(${KIND})(?![镇村乡级])`,
  'g',
)

/** What stands before the first name of a row: 重灾的长洲. */
const LEAD = /^.*(?:的|其中|以|在|由)/

/**
 * The towns a folded text names, where they lie in one county.
 * @param known the towns named before; those the text names are added
 */
export function findTowns(text: string, home: Region | null, known: Towns): Place[] {
  if (home?.level !== 'county') return []
  const found = [...inRows(text, home), ...byFullName(text, home)]
  for (const { region } of found) if (!known.has(shortOf(region.name))) known.set(shortOf(region.name), region)
  const places = [...found, ...byShortName(text, home, known)].sort((a, b) => a.from - b.from || b.to - a.to)
  return places.filter(({ from }, index) => places.slice(0, index).every((earlier) => earlier.to <= from))
}

const shortOf = (name: string): string => name.replace(/(?:镇|乡|街道|苏木)$/, '')

/** Whether a word that ends as towns do is the name of one: 推进乡镇, 关于乡镇街道 are none. */
export const isTownName = (name: string): boolean => !/^关于|乡镇/.test(name) && !isGeneral(shortOf(name)) && !NO_TOWN.test(name)

/** 青莲 and 青莲镇 of a row of 镇, and 虞山街道 of the same row; 许镇 is short for 许镇镇. */
const inFull = (name: string, kind: string): string => (shortOf(name).length >= 2 && shortOf(name) !== name ? name : `${name}${kind}`)

function byFullName(text: string, home: Region): Place[] {
  return [...text.matchAll(TOWN)]
    .filter(
      ({ index, 0: whole, 1: name = '' }) =>
        !isGeneral(name) && !NO_NAME.test(name) && !NO_TOWN.test(whole) && (isOwn(text.slice(0, index), home) || IN_SEAT.test(name)),
    )
    .map(({ index, 0: name, 1: told = '', 2: kind = '' }) => {
      const short = told.replace(LED, '').replace(text.charAt(index - 1) === '县' ? IN_SEAT : '', '')
      const lead = told.length - short.length
      return { from: index + lead, to: index + name.length, region: townOf(home, `${short}${kind}`) }
    })
}

/** A town right behind a county is of that: 云岭县青石镇 is no town of another. */
const isOwn = (ahead: string, home: Region): boolean => !/[县区市旗]$/.test(ahead) || ahead.endsWith(home.name)

function inRows(text: string, home: Region): Place[] {
  return [...text.matchAll(ROW)].flatMap(({ index, 1: row = '', 2: kind = '' }) => {
    let at = index
    const places = row.split(/(?<=、)|(?<=[\u4e00-\u9fff]{2}[和与及])(?=[\u4e00-\u9fff]{2})/).map((piece, place) => {
      const word = piece.replace(/(?:、|(?<=[\u4e00-\u9fff]{2})[和与及])$/, '')
      const lead = place === 0 ? (LEAD.exec(word)?.[0].length ?? (/[援新改扩修]$/.test(text.slice(0, index)) && word.startsWith('建') ? 1 : 0)) : 0
      const found = { from: at + lead, to: at + word.length, region: townOf(home, inFull(word.slice(lead), kind)) }
      at += piece.length
      return found
    })
    return places.length < 2 || places.some(({ region, from, to }) => to - from < 2 || isGeneral(shortOf(region.name))) ? [] : places
  })
}

/** 长洲 after 长洲镇 was named: where a clause begins, in a row, or right before a number. */
function byShortName(text: string, home: Region, known: Towns): Place[] {
  return [...known].flatMap(([short, region]) =>
    region.code !== home.code
      ? []
      : [...text.matchAll(new RegExp(`(?<=^|[,;。:、和与(（]|其中|新建|期|在|仅|单是)${short}(?![镇乡街市县])|${short}(?=\\d)`, 'g'))].map(({ index }) => ({
          from: index,
          to: index + short.length,
          region,
        })),
  )
}

/** Places and towns of a text in one row: a town's name holds no other place (朝阳 of 朝阳街道), and none begins within it and goes on (镇雄 of 云南镇雄). */
export function withTowns(places: readonly Place[], towns: readonly Place[]): Place[] {
  const whole = towns.filter((town) => !places.some(({ from, to }) => from > town.from && from < town.to && to > town.to))
  const others = places.filter(({ from, to }) => !whole.some((town) => from < town.to && to > town.from))
  return [...others, ...whole].sort((a, b) => a.from - b.from)
}

/** 兰州新区 in the text of its row: the zone that is spoken of, whose name holds that of a city. */
export function zoneIn(text: string, spokenOf: Region | null): Place[] {
  if (spokenOf === null || spokenOf.level === 'county' || !isTown(spokenOf)) return []
  const from = text.indexOf(spokenOf.name)
  return from < 0 ? [] : [{ from, to: from + spokenOf.name.length, region: spokenOf }]
}

/** The town that a table's row is of, by the row's header. */
export const townNamed = (header: string, home: Region | null): Region | undefined =>
  home?.level === 'county' && new RegExp(`^[\\u4e00-\\u9fff]{2,4}(?:${KIND}|苏木)$`).test(header) && !isGeneral(shortOf(header))
    ? townOf(home, header)
    : undefined
