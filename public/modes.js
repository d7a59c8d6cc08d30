/*
 * Runs before the first paint: says that scripts run and whether something is sought, and applies what the reader chose last time, or what the address asks for.
 * ?elder=1 and ?elder=0 are kept like a choice and then taken out of the address: whoever is sent it chooses for themselves.
 */
;(() => {
  const root = document.documentElement
  const asked = { 1: 'on', 0: 'off' }[new URLSearchParams(location.search).get('elder')]

  const adopt = (elder, scheme) => {
    if (elder === 'on' || elder === 'larger') root.dataset.elder = elder === 'on' ? '' : elder
    else delete root.dataset.elder
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme
  }

  const withoutParameter = () => {
    const url = new URL(location.href)
    url.searchParams.delete('elder')
    return url.href
  }

  const apply = () => {
    try {
      adopt(localStorage.getItem('elder'), localStorage.getItem('scheme'))
    } catch {
      /* Storage may be forbidden: the page then follows the system and its address. */
    }
  }

  const keep = (choice) => {
    if ((choice === 'on') === 'elder' in root.dataset) return
    adopt(choice)
    localStorage.setItem('elder', choice)
  }

  root.dataset.script = ''
  if (new URLSearchParams(location.search).get('q')) root.dataset.query = ''
  apply()
  if (asked)
    try {
      keep(asked)
      history.replaceState(history.state, '', withoutParameter())
    } catch {
      /* What cannot be kept stays in the address. */
    }
  /* A page that comes back with the back button, or lies in another tab, learns of a choice made since. */
  addEventListener('pageshow', ({ persisted }) => persisted && apply())
  addEventListener('storage', ({ key }) => (key === 'elder' || key === 'scheme') && apply())
})()
