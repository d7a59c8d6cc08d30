/** What a thing has that is named only behind its figures: 总投资2600万元、占地30亩、设置床位150张的市社会福利院. */

/** The rule by which figures are of a thing that is named behind them. */
export const ATTRIBUTE = 'what the thing has that is named behind'
/** The rule by which money is of what it built. */
export const MONEY_BUILT = 'what the money built'

/** 总投资, 占地, 建筑面积: what a building has. */
const KIND = '(?:(?:计划|项目)?总?投资额?|占地(?:面积)?|用地(?:面积)?|总?建筑面积)'
const HAS = new RegExp(`(?:^|[,;:、。\\s])(${KIND})(?:约|近|为|达)?$`)
/** The other figures of the row, and the thing. */
const OF_THING =
  /^(?:[、,][^,;。、\d]{0,8}\d[\d.]*[^,;。、\d的]{1,5}){1,4}的([\u4e00-\u9fff]{4,20}?)(?=(?:项目)?(?:已|正式|顺利|全面|建成|投入|开工|竣工|完工|启用|动工|封顶|主体)|[,;。]|$)/

/** The thing with what it has (市社会福利院总投资), or undefined. */
export function attributeOf(raw: string, behind: string): string | undefined {
  const attribute = HAS.exec(raw)?.[1]
  const thing = attribute === undefined ? undefined : OF_THING.exec(behind)?.[1]
  return thing === undefined ? undefined : `${thing}${attribute ?? ''}`
}

/** The end of what the thing is called (中心), which no name of its figures may lose. */
export const endOfThing = (noun: string): string => noun.replace(BEHIND_THING, '').slice(-2)
const BEHIND_THING = new RegExp(`${KIND}$`)

/** 投入3600万元，建设“童心港湾”720所: what the money built, which is named behind it, or undefined. */
export function builtWith(behind: string): string | undefined {
  const [, one = '', done = ''] = DONE_TO.exec(behind) ?? []
  if (done !== '') return `${one}${done}`
  const [, whom = '', installed] = INSTALLED_FOR.exec(behind) ?? []
  if (installed !== undefined) return `${whom}${installed}`
  const [, deed = '', thing] = BUILT.exec(behind) ?? []
  return thing === undefined ? undefined : `${thing}${/^新?建/.test(deed) ? '建设' : deed}`
}

/** 投入1380万元，对白岭等5所敬老院进行改扩建 */
const DONE_TO = /^[,，]对[^,;。\d]{0,20}\d+[家所个处座]([\u4e00-\u9fff]{2,10}?)(?:进行|实施)了?(改扩建|改造|修缮|维修|提升|升级|扩建)/
/** 投入320万元，为346户分散供养对象安装了智能呼叫设备 */
const INSTALLED_FOR = /^[,，]为[^,;。\d]{0,10}\d+[户名人家所]([\u4e00-\u9fff]{2,10}?)(?:安装|配备|配发|购置|购买)了?([\u4e00-\u9fff]{3,12})(?=[,;。]|$)/
const BUILT =
  /^[,，](?:用于|资助|支持|补助|扶持)?(新建|建设|建成|改造|改扩建|修缮|购置|购买)(?:完成|了)?(?!并|和|及|改造|[^,;。\d]{0,8}(?:面积|覆盖|惠及|投入))(["“\u4e00-\u9fff”]{3,16}?)(?=\d)/
