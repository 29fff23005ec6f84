import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test, type Page } from '@playwright/test'
import ts from 'typescript'

import { renderEssay } from '@/domain/library/render-essay'
import { corpusEssays, isCorpusHere } from '@/ops/bench/corpus-folder'
import { say } from '@/ops/say'

import { drawn } from './campaign'

const SAMPLES = drawn({ whole: 1_500, short: 500 })
const ORIGIN = 'http://offsets.test'

const HARD: Readonly<Record<string, string>> = {
  'combining marks': 'Cafe\u0301 a\u0302\u0323 nai\u0308ve; Viê\u0323t. E\u0301te\u0301!',
  'surrogate pairs': 'A 👩‍👩‍👧 family, a 🏳️‍🌈, 𝒳 and 𐍈; 👍🏽 again 👍🏽.',
  'right to left': 'He said: שָׁלוֹם עֲלֵיכֶם, and then السَّلَامُ *عليكم* again.',
  'repeated phrases': 'The lamp, the lamp, *the lamp*, the lamp.\n\nThe lamp, the lamp.',
  'marks inside words': 'un*believ*able **st**rong `code`  and   spaces\nover lines\\\nand verse',
  'lists, verse and tables':
    '- one\n- two\n\n  more of two\n\n> Verse one  \n> verse two\n\n| a | b |\n|---|---|\n| c | d e |',
  dialogue: '**Questioner:** Why so?\n\n**Krishna:** Because. And so.',
  footnotes:
    'Words[^1] with a note[^2] in them.\n\n[^1]: The first, with *marks*.\n\n[^2]: The second.\n\n    Its second paragraph.',
}

type Fault = { start: number; end: number; became: unknown; words: string }

for (const [name, markdown] of Object.entries(HARD)) {
  test(`every pair of positions comes back from the page: ${name}`, async ({ page }) => {
    const { html, text } = renderEssay(markdown)
    await open(page, html)
    expect(await page.evaluate(textOnPage)).toBe(text)
    const { faults, count } = await page.evaluate(roundTrips, 0)
    expect(faults).toEqual([])
    expect(count).toBeGreaterThan(100)
  })
}

test('a selection that begins in a footnote and ends in the text holds what stands between', async ({
  page,
}) => {
  const { html, text } = renderEssay(HARD['footnotes'] ?? '')
  await open(page, html)
  const found = await page.evaluate(() => {
    const blocks = essayHere().blocks
    const [first, last] = [blocks[0]?.nodes[0], blocks.at(-1)?.nodes[0]]
    const selection = document.getSelection()
    if (!first || !last || !selection) throw new Error('no blocks')
    // Backwards, as whoever drags upwards selects.
    selection.setBaseAndExtent(last, 3, first, 2)
    return globalThis.offsets.stretchOfRange(essayHere(), selection.getRangeAt(0))

    function essayHere() {
      const essay = globalThis.offsets.essayElement()
      const here = essay && globalThis.offsets.readEssayText(essay)
      if (!here) throw new Error('no essay')
      return here
    }
  })
  expect(text.slice(found?.start, found?.end)).toMatch(/^rds with a note[^]*\nIts$/)
})

if (isCorpusHere()) {
  for (const [name, markdown] of corpusEssays(4)) {
    test(`sampled pairs of positions come back from the page: ${name}`, async ({ page }) => {
      const { html, text } = renderEssay(markdown)
      await open(page, html)
      expect(await page.evaluate(textOnPage)).toBe(text)
      const { faults, count } = await page.evaluate(roundTrips, SAMPLES)
      expect(faults).toEqual([])
      expect(count).toBe(SAMPLES)
    })
  }
} else say('../shared/corpus is not here: its essays are left out.')

/** A page with an essay as the renderer makes it, and the very modules that the library runs in browsers. */
async function open(page: Page, html: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(html) })
      return
    }
    const source = readFileSync(path.join(process.cwd(), `${pathname}.ts`), 'utf8')
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext }
    const body = ts.transpileModule(source, { compilerOptions: options }).outputText
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body })
  })
  await page.goto(ORIGIN)
  await page.waitForFunction(() => 'offsets' in globalThis)
}

const pageOf = (html: string) => `<!doctype html><meta charset="utf-8">
<script type="importmap">{"imports":{"@/":"/"}}</script>
<div id="essay-body">${html}</div>
<script type="module">
import * as text from '/components/passages/essay-text'
import * as range from '/components/passages/dom-range'
globalThis.offsets = { ...text, ...range }
</script>`

type Stretch = { start: number; end: number }
type EssayText = {
  text: string
  blocks: readonly { start: number; text: string; nodes: readonly Text[] }[]
}
/** What the two modules promise, as far as it is asked for here. */
type Offsets = {
  essayElement: () => HTMLElement | null
  readEssayText: (element: HTMLElement) => EssayText | null
  rangesOfStretch: (essay: EssayText, stretch: Stretch) => Range[]
  stretchOfRange: (essay: EssayText, range: Range) => Stretch | null
}

declare global {
  var offsets: Offsets
}

function textOnPage(): string | null {
  const essay = globalThis.offsets.essayElement()
  return (essay && globalThis.offsets.readEssayText(essay)?.text) ?? null
}

/** Runs in the page: offsets → ranges → offsets, and the words of the ranges; all pairs of borders, or so many by chance. */
function roundTrips(samples: number): { faults: Fault[]; count: number } {
  const { essayElement, readEssayText, rangesOfStretch, stretchOfRange } = globalThis.offsets
  const element = essayElement()
  const essay = element && readEssayText(element)
  if (!essay) throw new Error('no essay')
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const borders = essay.blocks.flatMap(({ start, text }) => [
    ...[...letters.segment(text)].map(({ index }) => start + index),
    start + text.length,
  ])
  const faults: Fault[] = []
  let count = 0
  const check = (start: number, end: number) => {
    count += 1
    const ranges = rangesOfStretch(essay, { start, end })
    const [first, last] = [ranges[0], ranges.at(-1)]
    const wanted = essay.text.slice(start, end).replaceAll('\n', '')
    const words = ranges.map(String).join('').normalize('NFC')
    const whole = document.createRange()
    if (first) whole.setStart(first.startContainer, first.startOffset)
    if (last) whole.setEnd(last.endContainer, last.endOffset)
    const became = first ? stretchOfRange(essay, whole) : null
    const inner = innerOf(start, end)
    const isSame = inner === null ? became === null : same(became, inner)
    const isWord = words.replaceAll(/\s/g, '') === wanted.replaceAll(/\s/g, '')
    if ((!isSame || !isWord) && faults.length < 5) faults.push({ start, end, became, words })
  }
  if (samples === 0) {
    for (const start of borders) {
      for (const end of borders.filter((border) => border > start)) check(start, end)
    }
    return { faults, count }
  }
  let seed = 7
  const chance = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  while (count < samples) {
    const at = chance(borders.length - 1)
    const far = 1 + chance(Math.min(count % 3 === 0 ? 5_000 : 200, borders.length - at - 1))
    const [start, end] = [borders[at] ?? 0, borders[at + far] ?? 0]
    if (start < end) check(start, end)
  }
  return { faults, count }

  /** Between two blocks nothing stands on the page: such an edge is the edge of a block. */
  function innerOf(start: number, end: number): { start: number; end: number } | null {
    if (!essay) return null
    const text = essay.text.slice(start, end)
    const from = start + (text.startsWith('\n') ? 1 : 0)
    const to = end - (text.endsWith('\n') ? 1 : 0)
    return from < to ? { start: from, end: to } : null
  }
  function same(one: { start: number; end: number } | null, other: { start: number; end: number }) {
    return one?.start === other.start && one.end === other.end
  }
}
