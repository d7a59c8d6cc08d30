/** The address of a place in this page as it is passed on: without what a search has put into it. */
export const addressOf = (anchor: string): string => `${location.origin}${location.pathname}#${anchor}`
