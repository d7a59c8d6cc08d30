/* Runs before the first paint: says that scripts run, and applies what the reader chose last time. */
;(() => {
  const root = document.documentElement
  root.dataset.script = ''
  try {
    if (localStorage.getItem('elder') === 'on') root.dataset.elder = ''
    const scheme = localStorage.getItem('scheme')
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme
  } catch {
    /* Storage may be forbidden: the page then follows the system. */
  }
})()
