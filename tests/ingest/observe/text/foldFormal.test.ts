import { describe, expect, it } from 'vitest'

import { foldFormal } from '../../../../scripts/ingest/observe/text/foldFormal.ts'

describe('foldFormal', () => {
  it.each([
    ['叁佰万元', '三百万元'],
    ['壹仟零伍拾元整', '一千零五十元整'],
    ['贰亿肆仟万元', '二亿四千万元'],
    ['捌万陆仟圆', '八万六千元'],
    ['伍万元', '五万元'],
    ['拾万元', '十万元'],
    ['柒佰户', '七百户'],
  ])('writes %s as %s', (text, plain) => expect(foldFormal(text)).toBe(plain))
  it.each(['队伍万余人', '大陆万家', '收拾万元', '拾金不昧', '陆家嘴街道', '壹基金', '汤圆'])('leaves %s', (text) => expect(foldFormal(text)).toBe(text))
})
