import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const PAPERS = ['paper', 'sheet', 'well']
const ACCENTS = ['ember', 'wine', 'moss', 'sky', 'ochre']
const WORDS = ['ink', 'ink-soft', 'ink-faint', 'ember-deep', ...ACCENTS]

const onPaper = PAPERS.flatMap((paper) => WORDS.map((words) => [words, paper] as const))
const onWash = ACCENTS.flatMap((accent) =>
  ['ink', 'ink-soft', accent].map((words) => [words, `${accent}-wash`] as const),
)
const onMark = ['ember', 'moss', 'sky', 'rose'].map((mark) => ['ink', `mark-${mark}`] as const)
const onEmber = ['ember', 'ember-deep'].map((ember) => ['on-ember', ember] as const)

describe.each(['day', 'night'] as const)('by %s', (light) => {
  test.each([...onPaper, ...onWash, ...onMark, ...onEmber])(
    'words in %s can be read on %s (WCAG AA, 4.5 to 1)',
    (words, ground) => {
      expect(contrast(colour(words, light), colour(ground, light))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(PAPERS)('the border of a control can be seen on %s (3 to 1)', (paper) => {
    expect(contrast(colour('edge', light), colour(paper, light))).toBeGreaterThanOrEqual(3)
  })
})

function colour(token: string, light: 'day' | 'night'): string {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  const found = pair?.[light === 'day' ? 1 : 2]
  if (found === undefined) throw new Error(`tokens.css has no colour ${token}`)
  return found
}

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
