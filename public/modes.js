/* Runs before the first paint: says that scripts run and whether something is sought, and applies what the reader chose last time. */
;(() => {
  const root = document.documentElement
  root.dataset.script = ''
  if (new URLSearchParams(location.search).get('q')) root.dataset.query = ''
  try {
    if (localStorage.getItem('elder') === 'on') root.dataset.elder = ''
    const scheme = localStorage.getItem('scheme')
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme
  } catch {
    /* Storage may be forbidden: the page then follows the system. */
  }
})()
