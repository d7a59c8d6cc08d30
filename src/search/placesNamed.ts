/** What the name of a place may end in that is left out in speech: 市 of 大连市, 土家族苗族自治州 of 恩施土家族苗族自治州. */
const ENDING = /^(?:[省市县区盟旗镇乡]|[地林特]区|街道|联合旗|特别行政区|(?:\p{Script=Han}*族|维吾尔|哈萨克|柯尔克孜|蒙古)?自治[区州县旗])?$/u

/** A single character is no name: 海 is not 海南省. */
const SHORTEST = 2

/**
 * The places a term names, by their own name, whole or as it is said: 大连 and 大连市 name 辽宁省/大连市.
 * @param regions paths
 */
export const placesNamed = (term: string, regions: readonly string[]): string[] =>
  term.length < SHORTEST
    ? []
    : regions.filter((path) => {
        const name = path.slice(path.lastIndexOf('/') + 1)
        return name.startsWith(term) && ENDING.test(name.slice(term.length))
      })
