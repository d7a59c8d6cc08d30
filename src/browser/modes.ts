/** The buttons of the header: 大字, and with it larger letters still and a line to read along; 深色. The root's attributes say what holds. */
import { recall, remember } from './stored.ts'

const root = document.documentElement
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

const isDark = (): boolean => (root.dataset['scheme'] ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark'
const isElder = (): boolean => root.dataset['elder'] !== undefined
const isLarger = (): boolean => root.dataset['elder'] === 'larger'

function setElder(choice: 'on' | 'larger' | 'off'): void {
  if (choice === 'off') delete root.dataset['elder']
  else root.dataset['elder'] = choice === 'on' ? '' : choice
  remember('elder', choice)
}

const hasLine = (): boolean => root.dataset['line'] !== undefined

function setLine(on: boolean): void {
  if (on) root.dataset['line'] = ''
  else delete root.dataset['line']
}

function setScheme(): void {
  root.dataset['scheme'] = isDark() ? 'light' : 'dark'
  remember('scheme', root.dataset['scheme'])
}

const PRESS: Readonly<Record<string, () => void>> = {
  elder: () => setElder(isElder() ? 'off' : 'on'),
  larger: () => setElder(isLarger() ? 'on' : 'larger'),
  line: () => {
    setLine(!hasLine())
    remember('line', hasLine() ? 'on' : 'off')
  },
  scheme: setScheme,
}

const buttons = new Map([...document.querySelectorAll<HTMLButtonElement>('button[data-mode]')].map((button) => [button.dataset['mode'] ?? '', button]))

function label(name: string, text: string): void {
  const button = buttons.get(name)
  if (button && button.textContent.trim() !== text) button.textContent = text
}

let lineLoaded = false

function showLine(): void {
  if (lineLoaded || !hasLine() || !isElder()) return
  lineLoaded = true
  import('./readingLine.ts')
    .then(({ drawReadingLine }) => drawReadingLine())
    .catch((fault: unknown) => {
      lineLoaded = false
      setLine(false)
      console.info('The line to read along is not shown: the script did not load.', fault)
    })
}

/** The buttons say what pressing them does, wherever the choice was made: here, in another tab, or by the address. */
function follow(): void {
  label('elder', isElder() ? '常规' : '大字')
  label('larger', isLarger() ? '字小一些' : '字再大些')
  label('line', hasLine() ? '收起阅读线' : '阅读线')
  label('scheme', isDark() ? '浅色' : '深色')
  showLine()
}

for (const [name, button] of buttons) button.addEventListener('click', () => PRESS[name]?.())
setLine(recall('line') === 'on')
follow()
systemIsDark.addEventListener('change', follow)
new MutationObserver(follow).observe(root, { attributeFilter: ['data-elder', 'data-scheme', 'data-line'] })
