/** Where things stand on the site. Every link passes through here, so that a sub-path (BASE_PATH) works. */
import type { Observation } from '../domain/observation.ts'
import type { Report } from '../domain/report.ts'

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** @param path absolute path from the site's root: /data/ */
export const link = (path: string): string => BASE + path

export const reportLink = ({ slug }: Pick<Report, 'slug'>): string => link(`/reports/${slug}/`)

/** How each of its figures is cited. */
export const citationsLink = (report: Pick<Report, 'slug'>): string => `${reportLink(report)}citations/`

/** The figure in its sentence. */
export const observationLink = (report: Pick<Report, 'slug'>, { id }: Pick<Observation, 'id'>): string => `${reportLink(report)}#${id}`

export const sectionLink = (report: Pick<Report, 'slug'>, anchor: string): string => `${reportLink(report)}#${anchor}`
export const themeLink = (theme: string): string => link(`/themes/${theme}/`)
export const indicatorLink = (indicator: string): string => link(`/indicators/${indicator}/`)

/** @param address of the region: liaoning/dalian */
export const regionLink = (address: string): string => link(`/regions/${address}/`)

/** The address a citation prints: with protocol and host. */
export const absolute = (path: string, site: URL | undefined): string => new URL(path, site).href
