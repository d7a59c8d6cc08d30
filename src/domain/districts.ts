/**
 * 台湾省的市县、香港特别行政区的区: divisions that GB/T 2260 gives no codes. Theirs here are free ones within the province's block, and mean nothing elsewhere.
 * 金门县 and 连江县 stand in the list under 福建省.
 */
const CITIES_OF_TAIWAN = '台北市 高雄市 新北市 台中市 台南市 桃园市 基隆市 新竹市 嘉义市'
const COUNTIES_OF_TAIWAN = '宜兰县 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 台东县 花莲县 澎湖县'
const DISTRICTS_OF_HONG_KONG = '中西区 湾仔区 东区 南区 油尖旺区 深水埗区 九龙城区 黄大仙区 观塘区 荃湾区 屯门区 元朗区 北区 大埔区 西贡区 沙田区 葵青区 离岛区'

const twoDigits = (number: number): string => String(number).padStart(2, '0')
const coded = (names: string, code: (number: string) => string): { readonly code: string; readonly name: string }[] =>
  names.split(' ').map((name, index) => ({ code: code(twoDigits(index + 1)), name }))

/** In the order of their codes. */
export const DISTRICTS: readonly { readonly code: string; readonly name: string }[] = [
  ...coded(CITIES_OF_TAIWAN, (number) => `71${number}00`),
  ...coded(COUNTIES_OF_TAIWAN, (number) => `7190${number}`),
  ...coded(DISTRICTS_OF_HONG_KONG, (number) => `8100${number}`),
]

const CODES: ReadonlySet<string> = new Set(DISTRICTS.map(({ code }) => code))

/** Whether a division goes by its full name alone: 中西, 桃园 and 新北 are words, or names of others. */
export const goesByFullName = (code: string): boolean => CODES.has(code)
