/** An address with `?hl=…` comes from the search: what was searched for is marked, by a script that no other address loads. */
const isAsked = new URLSearchParams(location.search).has('hl')
const isSearched = document.querySelector('meta[name="atlas:kind"]') !== null

if (isAsked && isSearched)
  import('../search/highlight/highlight.ts').catch((fault: unknown) => {
    console.info('What was searched for is not marked: the script did not load.', fault)
  })
