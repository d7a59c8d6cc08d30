import { measuredName } from '../domain/measuredName.ts'
import { periodText } from '../domain/period.ts'
import { reservationsOf, saidReservations, UNSURE } from '../findings/reservation.ts'
import { createElement } from '../search/createElement.ts'
import { createMarks } from '../search/createMarks.ts'
import { askMeant } from '../search/meant.ts'
import type { Answer } from './answer.ts'
import type { Replacement } from './answerIndex.ts'
import type { AskedPlace } from './askedPlace.ts'
import type { Figure } from './figureSource.ts'
import type { Difference, NearFigure } from './nearest.ts'
import type { Understood } from './understand.ts'

const INSTEAD = { parts: '报告里没有总的说法，只分着说了这几种：', targets: '报告里只有目标，没有写做到了多少：' }

const ORDERS = { highest: '，从高到低', lowest: '，从低到高', none: '' }
const RANKED = '只在收录的报告里排，每个地方取最近一次的数；地方有大有小，时间有先有后，先看清这些，再比高低。'

/** 大连市, 广元市利州区; 全国 for the country. */
const placeName = (path: string): string => (path === '' ? '地区未写明' : path.split('/').slice(1).join('') || path)

/** 城市低保标准增幅 */
const whatIs = ({ subject, name = subject.name, measure }: Figure): string => measuredName(name, measure)

/** What stands before a number that is only meant to be reached. */
const before = ({ role }: Figure): string => (role === 'target' ? '目标：' : '')

/** 2020年; 2016—2020年（按报告时期） where the sentence names no time. */
const timeOf = ({ period, inferred }: Figure): string => periodText(period || null) + (inferred === undefined ? '' : `（${inferred}）`)

/**
 * The answer as it stands above the results.
 * @param base the site's base path, with a slash at the end
 * @param meant links to the questions that may have been meant: where there are any, it is asked for them before anything is said to be missing
 */
export function createAnswerBox(answer: Answer, base: string, meant: readonly HTMLAnchorElement[] = []): HTMLElement {
  return answer.kind === 'none' ? noneBox(answer, base, meant) : figuresBox(answer, base)
}

/** The answer in one breath, for who cannot see it appear: 大连市城市低保标准，2020年7月，750元/月。 */
export function spokenAnswer(answer: Answer, meant: readonly HTMLAnchorElement[] = []): string {
  if (answer.kind === 'none' && meant.length > 0)
    return askMeant(meant)
      .map((part) => (typeof part === 'string' ? part : part.textContent))
      .join('')
  if (answer.kind === 'none') return `${noneTitle(answer.understood)}。`
  return answer.figures
    .slice(0, 2)
    .map(
      (figure) =>
        `${placeName(figure.region)}${whatIs(figure)}，${timeOf(figure)}，${before(figure)}${figure.text}${saidReservations(reservationsOf(figure))}。`,
    )
    .join('')
}

const sentenceLink = ({ report, id }: Figure, base: string, ...children: readonly (Node | string)[]): HTMLAnchorElement =>
  createElement('a', { href: `${base}reports/${report.slug}/#${id}` }, ...children)

/** What checks rely on. */
const marks = (figure: Figure): Record<string, string> => ({
  'data-observation': figure.id,
  'data-indicator': figure.subject.id,
  'data-region': figure.region,
  'data-period': figure.period,
  'data-value': String(figure.value),
  'data-unit': figure.unit,
})

/** 约 · 1.80 · 亿元 of 约1.80亿元: the number is set large. */
function parts(text: string): (Node | string)[] {
  const [, before = '', number = '', after = ''] = /^([^\d+−]*)([+−]?[\d.,]+)(.*)$/.exec(text) ?? ['', '', text, '']
  return [before, createElement('b', {}, number), after]
}

function section(state: string, title: string | readonly (Node | string)[], ...children: readonly (Node | string)[]): HTMLElement {
  return createElement(
    'section',
    { class: 'search-answer', 'data-answer': state, 'aria-labelledby': 'search-answer-title' },
    createElement('h2', { id: 'search-answer-title' }, ...[title].flat()),
    ...children,
  )
}

function figuresBox({ figures, total, missing, instead, understood }: Extract<Answer, { kind: 'figures' }>, base: string): HTMLElement {
  const places = new Set(figures.map(({ region }) => placeName(region)))
  const things = new Set(figures.map(whatIs))
  const [lead, ...others] = figures
  const alone = places.size === 1 && things.size === 1 && lead
  const rows = alone ? others : figures
  return section(
    'figures',
    (instead === 'parts' ? askedFor(understood) : titleOf(understood, places, things)) + ORDERS[understood.rank ?? 'none'],
    ...(instead ? [createElement('p', {}, INSTEAD[instead])] : []),
    ...(alone ? [largeFigure(lead, base), ...cautionsOn([lead], understood), ...quotesOf([lead], base)] : []),
    ...(rows.length > 0 ? [tableOf(rows, base, { places: places.size > 1, things: things.size > 1 }), ...cautionsOn(rows, understood)] : []),
    ...(alone ? [] : quotesOf(figures, base)),
    ...notesOn(figures, missing, understood),
    ...waysOn(figures, total, base),
  )
}

/** 大连市城市低保标准, 大连市城市低保标准、农村低保标准; where there is more, the reader's own words. */
function titleOf(understood: Understood, places: ReadonlySet<string>, things: ReadonlySet<string>): string {
  const place = places.size === 1 ? [...places].join('') : ''
  return things.size < 3 ? place + [...things].join('、') : `${place}${wordsOf(understood)}`
}

function largeFigure(figure: Figure, base: string): HTMLElement {
  return createElement(
    'p',
    { class: 'search-answer-figure', ...marks(figure) },
    createElement('span', {}, before(figure), sentenceLink(figure, base, ...parts(figure.text)), ...createMarks(figure)),
    createElement('span', { class: 'search-answer-time' }, timeOf(figure)),
  )
}

/** A column that would say the same in every row is left out: the title says it. */
function tableOf(figures: readonly Figure[], base: string, { places, things }: { places: boolean; things: boolean }): HTMLElement {
  const columns = [
    ...(places ? [{ name: 'place', head: '地区', cell: (figure: Figure) => [placeName(figure.region)] }] : []),
    ...(things ? [{ name: 'indicator', head: '指标', cell: (figure: Figure) => [whatIs(figure)] }] : []),
    { name: 'period', head: '时期', cell: (figure: Figure) => [timeOf(figure)] },
    { name: 'value', head: '数值', cell: (figure: Figure) => [before(figure), sentenceLink(figure, base, ...parts(figure.text)), ...createMarks(figure)] },
  ]
  const marked = (name: string): Record<string, string | boolean> => ({ 'data-column': name, class: name === 'value' && 'number' })
  const heads = columns.map(({ name, head }) => createElement('th', { scope: 'col', ...marked(name) }, head))
  const rows = figures.map((figure) =>
    createElement('tr', marks(figure), ...columns.map(({ name, cell }) => createElement('td', marked(name), ...cell(figure)))),
  )
  const table = createElement(
    'table',
    { class: 'table stacks' },
    createElement('thead', {}, createElement('tr', {}, ...heads)),
    createElement('tbody', {}, ...rows),
  )
  return createElement('div', { class: 'table-room' }, table)
}

/** The sentences of the first figures, each once. */
function quotesOf(figures: readonly Figure[], base: string): HTMLElement[] {
  const firsts = figures.filter((figure, at) => figures.findIndex(({ quote, report }) => quote === figure.quote && report.slug === figure.report.slug) === at)
  return firsts
    .slice(0, 2)
    .map((figure) =>
      createElement(
        'figure',
        {},
        createElement(figure.cell ? 'p' : 'blockquote', {}, figure.quote),
        createElement('figcaption', {}, sentenceLink(figure, base, figure.cell ? '看原表' : '看原句'), `　《${figure.report.title}》`),
      ),
    )
}

function listOf(name: string, lines: readonly string[]): HTMLElement[] {
  return lines.length > 0 ? [createElement('ul', { class: name }, ...lines.map((line) => createElement('li', {}, line)))] : []
}

/** What a reader has to know of figures before relying on them: it stands right below them. */
function cautionsOn(figures: readonly Figure[], { dimensions, rank }: Understood): HTMLElement[] {
  const ranked = rank ? [RANKED] : []
  const unsure = figures.some(({ sure }) => !sure) ? [UNSURE] : []
  const doubts = figures.filter(({ doubt }) => doubt !== '').map(({ doubt }) => `“疑”：原文里对不上，${doubt}`)
  const contradicted = figures.some((figure) => figure.contradicted) ? ['“异”：另有报告写的不一样，两个数都照录，先看各自的原句。'] : []
  const visits = dimensions.includes('people') && figures.some(({ unit }) => unit === '人次') ? ['报告按人次算，同一个人可能不止算一次。'] : []
  return listOf('search-answer-cautions', [...ranked, ...unsure, ...doubts, ...contradicted, ...visits])
}

function notesOn(figures: readonly Figure[], missing: readonly AskedPlace[], { replaced }: Understood): HTMLElement[] {
  const conversions = figures
    .filter(({ conversion }) => conversion !== '')
    .map((figure) => `${placeName(figure.region)}${figure.subject.name}：${figure.conversion}`)
  const without = missing.length > 0 ? [`收录的报告里没有${missing.map(({ path }) => placeName(path)).join('、')}的这个数。`] : []
  return listOf('search-answer-notes', [...wordings(replaced), ...conversions, ...without])
}

/** “养老院”按“养老机构”查。 */
const wordings = (replaced: readonly Replacement[]): string[] =>
  [...new Map(replaced)].filter(([word, term]) => !term.includes(word) && word.length > 1).map(([word, term]) => `“${word}”按“${term}”查。`)

/** The indicators' own pages, where all figures stand. */
function waysOn(figures: readonly Figure[], total: number, base: string): HTMLElement[] {
  const subjects = new Map(figures.filter(({ subject }) => subject.id !== '').map(({ subject }) => [subject.id, subject.name]))
  if (subjects.size === 0) return []
  const links = [...subjects].slice(0, 4).flatMap(([id, name], at) => [at > 0 ? '、' : '', createElement('a', { href: `${base}indicators/${id}/` }, name)])
  const left = total > figures.length ? `这里列出${figures.length}个，一共${total}个。` : ''
  return [createElement('p', { class: 'search-answer-ways' }, `${left}全部数据：`, ...links)]
}

/** “低保标准” */
const wordsOf = ({ stretches }: Understood): string => stretches.map((words) => `“${words.join('')}”`).join('')

/** 大连市2021年“低保标准” */
function askedFor(understood: Understood): string {
  const places = understood.places.map(({ path }) => placeName(path)).join('、')
  return places + understood.periods.map(({ period }) => periodText(period)).join('、') + wordsOf(understood)
}

const noneTitle = (understood: Understood): string => `收录的报告里没有这个数：${askedFor(understood)}`

function noneBox({ understood, near, subject }: Extract<Answer, { kind: 'none' }>, base: string, meant: readonly HTMLAnchorElement[]): HTMLElement {
  const [place] = understood.places.filter(({ address }) => address !== '')
  const ways = [
    ...(subject && subject.id !== '' ? [createElement('a', { href: `${base}indicators/${subject.id}/` }, `看“${subject.name}”的全部数据`)] : []),
    ...(place ? [createElement('a', { href: `${base}regions/${place.address}/` }, `看${placeName(place.path)}的全部数据`)] : []),
  ]
  const isAsked = meant.length > 0
  return section(
    'none',
    isAsked ? askMeant(meant) : noneTitle(understood),
    ...(isAsked ? [createElement('p', {}, `按${askedFor(understood)}查，没有找到数。`)] : []),
    ...(near.length > 0 ? nearList(near, base) : isAsked ? [] : [createElement('p', {}, '也没有相近的数。')]),
    ...(ways.length > 0 ? [createElement('p', { class: 'search-answer-ways' }, ...ways.flatMap((way, at) => (at > 0 ? ['　', way] : [way])))] : []),
  )
}

function nearList(near: readonly NearFigure[], base: string): HTMLElement[] {
  const items = near.map(({ figure, differs }) =>
    createElement(
      'li',
      {},
      createElement('span', {}, `${placeName(figure.region)}${whatIs(figure)}`),
      createElement('span', { class: 'search-answer-value' }, before(figure), sentenceLink(figure, base, ...parts(figure.text)), ...createMarks(figure)),
      createElement(
        'span',
        { class: 'search-answer-time' },
        createElement('span', {}, timeOf(figure)),
        ' ',
        createElement('span', { class: 'search-answer-differs' }, differs.map(differenceText).join('，')),
      ),
    ),
  )
  return [
    createElement('p', {}, '相近的数，和要问的差在哪里：'),
    createElement('ul', { class: 'search-answer-near' }, ...items),
    ...listOf('search-answer-cautions', near.some(({ figure }) => !figure.sure) ? [UNSURE] : []),
  ]
}

const DIFFERENCES = { above: '上一级地区', below: '下一级地区', elsewhere: '别的地区', time: '别的时间', level: '是水平，不是增减', thing: '另一个指标' }

/** A longer clause tells a reader less than that it is a part. */
const CLAUSE = 8

function differenceText(difference: Difference): string {
  if (typeof difference === 'string') return DIFFERENCES[difference]
  if ('wider' in difference) return `没有单算“${difference.wider}”`
  return difference.narrower.length > CLAUSE ? '只是其中一部分' : `限于“${difference.narrower}”`
}
