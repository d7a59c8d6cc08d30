import { escapeMarkup } from '../../src/typography/escapeMarkup.ts'

const GENERIC = ['sans-serif', 'serif', 'monospace', 'system-ui']
const FAMILY = 'Noto Sans SC'

/**
 * A Fontconfig file under which every generic family is Noto Sans SC, so that pages look the same on every machine.
 * @param folders folders of font files, absolute
 * @param cache folder Fontconfig may write to
 */
export function fontsConfiguration(folders: readonly string[], cache: string): string {
  const lines = [
    ...folders.map((folder) => `<dir>${escapeMarkup(folder)}</dir>`),
    `<cachedir>${escapeMarkup(cache)}</cachedir>`,
    ...GENERIC.map((name) => `<alias binding="same"><family>${name}</family><prefer><family>${FAMILY}</family></prefer></alias>`),
  ]
  return `<?xml version="1.0"?>\n<fontconfig>\n${lines.map((line) => `  ${line}\n`).join('')}</fontconfig>\n`
}
