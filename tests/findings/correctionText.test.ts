import { expect, it } from 'vitest'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import { correctionText } from '../../src/findings/correctionText.ts'

const catalogue = readCatalogue()
const made = { observation: 'x', text: '1.3万', reason: '原文勘误。', date: '2026-11-20' }

it('names field and values as readers know them', () =>
  expect(
    correctionText(
      {
        ...made,
        fields: [
          { field: 'unit', from: '户', to: '人' },
          { field: 'measure', from: 'flow', to: 'level' },
        ],
      },
      catalogue,
    ),
  ).toBe('2026-11-20更正：“1.3万”的单位由“户”改为“人”，类型由“期间量”改为“存量”。理由：原文勘误。'))
it('says which indicator a figure is given to', () =>
  expect(correctionText({ ...made, fields: [{ field: 'indicator', from: '', to: 'registered-volunteers' }] }, catalogue)).toContain(
    '更正：“1.3万”归入指标“注册志愿者数”。',
  ))
it('says which indicator a figure is taken from, behind its new name', () =>
  expect(
    correctionText(
      {
        ...made,
        fields: [
          { field: 'indicator', from: 'registered-volunteers', to: '' },
          { field: 'name', from: '志愿者数', to: '“青松”志愿者数' },
        ],
      },
      catalogue,
    ),
  ).toContain('“1.3万”的名称由“志愿者数”改为“‘青松’志愿者数”，不再归入指标“注册志愿者数”。'))
it('says that a number is no figure', () => expect(correctionText({ ...made, observation: null, fields: [] }, catalogue)).toContain('“1.3万”不作为数据'))
