/** 大字 and 深色: two buttons in the header. They exist only where scripts run; the choice is kept on the reader's device. */

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch (error) {
    console.info('The choice holds for this page only: storage is not available.', error)
  }
}

function button(name: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.dataset['mode'] = name
  element.addEventListener('click', press)
  return element
}

const root = document.documentElement
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

const isDark = (): boolean => (root.dataset['scheme'] ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark'
const isElder = (): boolean => root.dataset['elder'] !== undefined

const elder = button('elder', () => {
  if (isElder()) delete root.dataset['elder']
  else root.dataset['elder'] = ''
  remember('elder', isElder() ? 'on' : 'off')
  label()
})

const scheme = button('scheme', () => {
  root.dataset['scheme'] = isDark() ? 'light' : 'dark'
  remember('scheme', root.dataset['scheme'])
  label()
})

function label(): void {
  elder.textContent = isElder() ? '常规' : '大字'
  scheme.textContent = isDark() ? '浅色' : '深色'
}

label()
systemIsDark.addEventListener('change', label)
document.querySelector('[data-modes]')?.append(elder, scheme)
