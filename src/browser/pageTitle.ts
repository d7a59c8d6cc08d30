/** The title that the page came with. */
const given = document.title

/** Titles a page that shows one thing after another by what it shows: 大连低保 · 搜索 · 民政图志. Nothing gives it its own title back. */
export function titlePage(shown: string): void {
  document.title = [shown, given].filter(Boolean).join(' · ')
}
