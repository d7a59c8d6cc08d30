/** One address of each kind of page that is audited, below the site's base; of a kind with many the fullest of the bundled reports. */
export const AUDITED = {
  home: '',
  report: 'reports/guangyuan-13th-plan/',
  theme: 'themes/social-assistance/',
  region: 'regions/liaoning/dalian/',
  indicator: 'indicators/urban-dibao-standard/',
  search: `search/?q=${encodeURIComponent('低保标准')}`,
  data: 'data/',
  methods: 'methods/',
} as const satisfies Readonly<Record<string, string>>

export type AuditedKind = keyof typeof AUDITED

export const AUDITED_KINDS = Object.keys(AUDITED) as AuditedKind[]
