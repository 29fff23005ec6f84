import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fontLetters } from './font-letters'

const FOLDER = 'node_modules/@fontsource/alegreya/files'
const SUBSETS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
]
const STYLES = [
  { weight: 500, style: 'normal' },
  { weight: 400, style: 'italic' },
] as const

type ShareFont = {
  name: string
  data: Buffer
  weight: 400 | 500
  style: 'normal' | 'italic'
}

/** The faces that share images are drawn with, and the letters they have. */
export type ShareFonts = { fonts: ShareFont[]; letters: ReadonlySet<number> }

let reading: Promise<ShareFonts> | null = null

/** Reads the faces, once in a process. */
export function shareFonts(): Promise<ShareFonts> {
  reading ??= readFonts().catch((problem: unknown) => {
    reading = null
    throw problem
  })
  return reading
}

async function readFonts(): Promise<ShareFonts> {
  const fonts = await Promise.all(
    STYLES.flatMap(({ weight, style }) =>
      SUBSETS.map(async (subset) => {
        const file = `alegreya-${subset}-${weight}-${style}.woff`
        const data = await readFile(path.resolve(/* turbopackIgnore: true */ FOLDER, file))
        // Each subset has a name of its own: of two faces with one name only the first would be looked into.
        return { name: `alegreya-${subset}`, data, weight, style }
      }),
    ),
  )
  const letters = fonts
    .filter(({ style }) => style === 'normal')
    .flatMap(({ data }) => [...fontLetters(data)])
  return { fonts, letters: new Set(letters) }
}
