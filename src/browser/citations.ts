/** The citations of the page get their tools. */
import { citationTools } from './citationTools.ts'
import { dayOf } from '../domain/day.ts'

for (const day of document.querySelectorAll('[data-day-of-reading]')) day.textContent = dayOf(new Date())
for (const citation of document.querySelectorAll<HTMLElement>('.citation'))
  citation.after(citationTools(citation, citation.closest<HTMLElement>('[data-cite]')?.dataset['cite'] ?? 'citation'))
