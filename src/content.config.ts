import { defineCollection } from 'astro:content'

import { reportSchema } from './domain/report.ts'
import { reportLoader } from './reports/loader.ts'

export const collections = {
  reports: defineCollection({ loader: reportLoader({ folder: 'content/reports', base: import.meta.env.BASE_URL }), schema: reportSchema }),
}
