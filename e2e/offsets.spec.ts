import { expect, test } from '@playwright/test'

import { renderEssay } from '@/domain/library/render-essay'
import { corpusEssays, isCorpusHere } from '@/ops/bench/corpus-folder'
import { say } from '@/ops/say'

import { drawn } from './campaign'
import { openEssay, textOnPage, triedOnPage } from './offsets/essay-page'

const ESSAYS = 4
const DRAWN = drawn({ whole: 1_500, short: 500 })
/** Every position of an essay, or in `npm test` one of so many. */
const EACH = drawn({ whole: 1, short: 101 })
const CAMPAIGN_MS = 1_800_000

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

for (const [name, markdown] of Object.entries(HARD)) {
  test(`every pair of positions comes back from the page: ${name}`, async ({ page }) => {
    const { html, text } = renderEssay(markdown)
    await openEssay(page, html)
    expect(await page.evaluate(textOnPage)).toBe(text)
    const { faults, count } = await triedOnPage(page, { kind: 'all' })
    expect(faults).toEqual([])
    expect(count).toBeGreaterThan(100)
  })
}

test('a selection that begins in a footnote and ends in the text holds what stands between', async ({
  page,
}) => {
  const { html, text } = renderEssay(HARD['footnotes'] ?? '')
  await openEssay(page, html)
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
  for (const [name, markdown] of corpusEssays(ESSAYS)) {
    test(`positions come back from the page, whatever their partner: ${name}`, async ({ page }) => {
      test.setTimeout(CAMPAIGN_MS)
      const { html, text } = renderEssay(markdown)
      await openEssay(page, html)
      expect(await page.evaluate(textOnPage)).toBe(text)
      const each = await triedOnPage(page, { kind: 'each', of: EACH })
      expect(each.faults).toEqual([])
      expect(each.count).toBeGreaterThan(text.length / EACH)
      const { faults, count } = await triedOnPage(page, { kind: 'drawn', count: DRAWN })
      expect(faults).toEqual([])
      expect(count).toBe(DRAWN)
    })
  }
} else say('../shared/corpus is not here: its essays are left out.')
