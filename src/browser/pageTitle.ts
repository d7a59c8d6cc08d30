/**
 * The title of a page that shows one thing after another: 大连低保 · 搜索 · 民政图志. Where it shows nothing, its own.
 * @param own the title that the page came with
 */
export const pageTitle = (shown: string, own: string): string => [shown, own].filter(Boolean).join(' · ')
