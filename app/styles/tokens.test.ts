import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const lights = read('lights.css')

const PAPERS = ['paper', 'sheet', 'well']
const ACCENTS = ['ember', 'wine', 'moss', 'sky', 'ochre']
const WORDS = ['ink', 'ink-soft', 'ink-faint', 'ember-deep', ...ACCENTS]

const onPaper = PAPERS.flatMap((paper) => WORDS.map((words) => [words, paper] as const))
const onWash = ACCENTS.flatMap((accent) =>
  ['ink', 'ink-soft', accent].map((words) => [words, `${accent}-wash`] as const),
)
const onMark = ['ember', 'moss', 'sky', 'rose'].map((mark) => ['ink', `mark-${mark}`] as const)
const onEmber = ['ember', 'ember-deep'].map((ember) => ['on-ember', ember] as const)

/** Every light to read by: where its colours are written, which of each pair it takes, and how clear words must be. */
const LIGHTS = [
  { light: 'by day', css: read('tokens.css'), side: 0, least: 4.5 },
  { light: 'by night', css: read('tokens.css'), side: 1, least: 4.5 },
  { light: 'in sepia', css: blockOf(":root[data-light='sepia']"), side: 0, least: 4.5 },
  { light: 'in black on white', css: blockOf('@variant more-contrast'), side: 0, least: 7 },
  { light: 'in white on black', css: blockOf('@variant more-contrast'), side: 1, least: 7 },
] as const

describe.each(LIGHTS)('$light', ({ css, side, least }) => {
  test.each([...onPaper, ...onWash, ...onMark, ...onEmber])(
    `words in %s can be read on %s (${least} to 1)`,
    (words, ground) => {
      const found = contrast(colour(css, words, side), colour(css, ground, side))
      expect(found).toBeGreaterThanOrEqual(least)
    },
  )

  test.each(PAPERS)('the border of a control can be seen on %s (3 to 1)', (paper) => {
    const found = contrast(colour(css, 'edge', side), colour(css, paper, side))
    expect(found).toBeGreaterThanOrEqual(3)
  })
})

/** What stands between the braces after these words of lights.css. */
function blockOf(selector: string): string {
  const block = lights.split(`${selector} {`)[1]?.split('}')[0]
  if (block === undefined) throw new Error(`lights.css has no ${selector}`)
  return block
}

function colour(css: string, token: string, side: 0 | 1): string {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1] ?? ''
  const colours = value.match(/#[0-9a-f]{6}\b/g) ?? []
  const found = colours.length === 2 ? colours[side] : colours[0]
  if (found === undefined) throw new Error(`there is no colour ${token}`)
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
