import { expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../fixture.ts'

const unread = (text: string): string[] => observe(documentOf(`云溪民政2021年总结\n\n${text}\n`), catalogue).unread.map((numeral) => numeral.text)

it('lists a number without unit or noun for the editor', () => expect(unread('情况4567良好，养老机构有12家。')).toEqual(['4567']))
it('lists nothing where all is read', () => expect(unread('2021年，养老机构有12家，拨打“12349”热线可以咨询。')).toEqual([]))
