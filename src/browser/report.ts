/** What script adds to the page of a report. Without it text, contents, links and notes are the same. */
import { followReading } from './contents.ts'
import { openFigures } from './figures.ts'
import { showProgress } from './readingProgress.ts'
import { copyAddresses } from './shareLinks.ts'

const contents = document.querySelector<HTMLElement>('.contents nav')
const body = document.querySelector<HTMLElement>('[data-report-body]')

if (contents) followReading(contents)
if (body) {
  openFigures(body)
  showProgress(body)
  copyAddresses(body)
}
