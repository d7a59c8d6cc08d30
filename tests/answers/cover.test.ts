import { expect, test } from 'vitest'

import { createCover, type Cover, type Named } from '../../src/answers/cover.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'

const cover = createCover(readCatalogue())
const of = (rest: string, form: string, more: Partial<Named> = {}): Cover => cover(rest)({ form, asked: [], of: 'count', ...more })

test('a name is found in other words around it, and in another order', () => {
  expect(of('养老机构一共有多少家', '养老机构数')).toMatchObject({ left: [], whole: true, unsaid: 0 })
  expect(of('公办养老机构改造了几家', '改造公办养老机构数')).toMatchObject({ left: [], whole: true })
})

test('a word the name does not have is left over', () => {
  expect(of('女性志愿者有多少', '志愿者数').left).toEqual(['女性'])
  expect(of('去年|低保标准', '城市低保标准').left).toEqual(['去年'])
})

test('a word of the name that the question lacks makes it another thing', () => {
  expect(of('社会组织有多少', '社区社会组织数')).toMatchObject({ left: [], whole: false })
})

test('town or country may be left unsaid of a standard, not of a count', () => {
  expect(of('低保标准', '城市低保标准', { of: 'money-rate' }).whole).toBe(true)
  expect(of('低保人数', '农村低保人数', { of: 'people' }).whole).toBe(false)
})

test('who asks for money by the month need not say that it is a standard', () => {
  expect(of('低保|一个月多少钱', '城市低保标准', { of: 'money-rate', asked: ['money-rate'] }).whole).toBe(true)
  expect(of('低保|有多少', '城市低保标准', { of: 'money-rate' }).whole).toBe(false)
})

test('a change is asked for, unless a level is reached by it', () => {
  expect(of('城市低保标准提高了多少', '城市低保标准', { of: 'money-rate' }).asksChange).toBe(true)
  expect(of('城市低保标准提高到多少', '城市低保标准', { of: 'money-rate' })).toMatchObject({ asksChange: false, left: [] })
})
