/** 栏目: the five parts of the site, with what the tags of public sites call them. */
export const SITE_COLUMNS = {
  专题: { path: '/themes/', type: '专题专栏', description: '按社会救助、养老服务、慈善、基层治理等专题看各地的数据和做法。' },
  地区: { path: '/regions/', type: '数据发布', description: '按省、市、县看一个地方的民政数据和报告。' },
  指标: { path: '/indicators/', type: '数据发布', description: '按指标看各地的数据，附含义、单位和出处。' },
  报告: { path: '/reports/', type: '文件资料', description: '各地民政部门公开的工作报告，每个数字都有标注。' },
  数据: { path: '/data/', type: '数据发布', description: '下载全部数据，附各列说明。' },
} as const

export type Column = keyof typeof SITE_COLUMNS
