import type { Site } from './siteFile.ts'

/** What all the data of the site together is called: 民政图志数据. */
export const dataName = ({ name }: Pick<Site, 'name'>): string => (name.endsWith('数据') ? name : `${name}数据`)
