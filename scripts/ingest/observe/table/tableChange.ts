/** Rows and columns that tell how much something changed: 比上年增减, 同比, 增减额. */
import { BRACKETS } from './headerUnit.ts'

/** 户数净增减, 人数变化, 同比增减绝对数: by how many. */
export const CHANGES = /^(.*?)(?:净?增减|变化|变动)(?:量|[额数值]|金额|绝对[数额值量])?$/
/** 低保人数较上月: since when something changed. */
export const CHANGED_SINCE = /^(.*?)([比较](?:上年|去年|上月|上季度?|(?:19|20)\d{2}年)(?:末|同期)?)$/
/** 增减额, 增减绝对数: in numbers, whatever else the table tells in percent. */
const IN_NUMBERS = /(?:增减|变化|变动|增长|增加|减少)(?:量|[额数值]|金额|绝对[数额值量])$/
/** 增减率, 增幅, ±%. */
const IN_PERCENT = /%|％|率|幅|增速/

const WORDS = '(?:净?(?:增减|升降|增长|变化|变动|增幅|增速|涨幅|降幅|提高|上升|下降|增加|减少))'
const SINCE = '(?:年均|[比较](?:上年|去年|前年|上月|上季度?|上期|(?:19|20)\\d{2}年?)(?:同期|同月|末|底|度)?(?:相比)?|同比|环比)'
const MEASURED = '(?:率|幅度?|比例?|百分比|情况|量|[额数值]|金额|绝对[数额值量])?[±%％]*$'
const CHANGE = new RegExp(`^(?:${SINCE}|${SINCE}?${WORDS})${MEASURED}`)
const CHANGE_LAST = new RegExp(`(?:${SINCE}|${WORDS})${MEASURED}`)

/** Whether a label says that something changed, and not what. */
export const changeAlone = (label: string): boolean => CHANGE.test(label.replace(BRACKETS, '').replace(/\s/g, ''))

/** Whether a label says last that something changed (决算比上年增减%). */
export const endsInChange = (label: string): boolean => CHANGE_LAST.test(label.replace(BRACKETS, '').replace(/\s/g, ''))

export const toldInNumbers = (header: string): boolean => IN_NUMBERS.test(header.replace(BRACKETS, ''))
export const toldInPercent = (header: string): boolean => IN_PERCENT.test(header)

/** 增减, 升降: neither up nor down; the sign says which. */
export const neutral = (label: string): string => label.replace(/(?:增减|升降)(?:率|幅度?|比例?)?|净增减/, '增长')
