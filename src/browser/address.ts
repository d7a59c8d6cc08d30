/** The address of a place in this page as it is passed on: without what a search has put into it. */
export const addressOf = (anchor: string): string => `${location.origin}${location.pathname}#${anchor}`

/** The path of a file beside a page: hosts serve /reports/dalian-2020/ without its closing slash, and by the name of its file, as well. */
export const besidePage = (file: string, path: string): string => `${path.replace(/\/(?:index\.html)?$/, '')}/${file}`
