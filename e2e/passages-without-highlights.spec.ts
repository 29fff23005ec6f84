import type { Page } from '@playwright/test'

import { arrangeKeptPassages } from './arrange/kept-passages'
import { database } from './arrange/database'
import { ESSAY, keepSelected, marks, sheet } from './passage-acts'
import { expect, story } from './story'

const SLUG = 'the-runner-and-the-chaser'
const PHONE = { width: 390, height: 844 }

type Under = { kinds: string[]; heights: number[]; bare: number }

/** Runs in the page: which lines lie under these words of a paragraph, and how many of their boxes have none. */
function linesUnder(element: Element, words: string): Under {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const ends: { node: Node; end: number }[] = []
  let text = ''
  while (walker.nextNode() !== null) {
    text += walker.currentNode.textContent ?? ''
    ends.push({ node: walker.currentNode, end: text.length })
  }
  const at = text.indexOf(words)
  const boxes: DOMRect[] = []
  for (const { node, end } of at < 0 ? [] : ends) {
    const start = end - (node.textContent?.length ?? 0)
    const [from, to] = [Math.max(at, start), Math.min(at + words.length, end)]
    if (from >= to) continue
    const range = document.createRange()
    range.setStart(node, from - start)
    range.setEnd(node, to - start)
    boxes.push(...range.getClientRects())
  }
  const lines = [...document.querySelectorAll('.passage-layer [aria-hidden] > span')]
  const found = new Map<string, number>()
  let bare = boxes.length === 0 ? 1 : 0
  for (const box of boxes) {
    const under = lines.filter((line) => {
      const { left, right, top } = line.getBoundingClientRect()
      return left < box.right - 2 && right > box.left + 2 && Math.abs(top - box.bottom) < 12
    })
    if (under.length === 0) bare += 1
    for (const line of under) {
      const { borderBottomStyle } = getComputedStyle(line)
      found.set(borderBottomStyle, line.getBoundingClientRect().top - box.bottom)
    }
  }
  return { kinds: [...found.keys()].sort(), heights: [...found.values()], bare }
}

async function withoutHighlights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights')
  })
}

/** Words of a paragraph, and those of two passages that share some of them. */
async function twoThatMeet() {
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug: SLUG },
    include: { currentRevision: true },
  })
  const lines = currentRevision?.text.split('\n') ?? []
  const line = lines.filter((words) => /^[\p{L} ,.;’]{120,}/u.test(words))[1] ?? ''
  const words = line.split(' ')
  const stretch = (from: number, to: number) => words.slice(from, to).join(' ')
  return { first: stretch(1, 9), second: stretch(6, 14), shared: stretch(6, 9), line }
}

story(
  'in a browser without highlights lines lie under what is kept, at every width, and where two meet both are seen',
  async ({ newMember }) => {
    const { page, who } = await newMember('older')
    const { first, second, shared, line } = await twoThatMeet()
    await arrangeKeptPassages(who.id, SLUG, [
      { words: first, colour: 'EMBER' },
      { words: second, colour: 'MOSS' },
    ])
    await withoutHighlights(page)
    await page.goto(ESSAY)
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false)
    await expect(marks(page).getByRole('button')).toHaveCount(2)
    const paragraph = page.locator('#essay-body p').filter({ hasText: line.slice(0, 60) })
    const under = (words: string) => paragraph.evaluate(linesUnder, words)
    for (const size of [page.viewportSize() ?? PHONE, PHONE]) {
      await page.setViewportSize(size)
      await expect.poll(() => under(shared)).toMatchObject({ kinds: ['dotted', 'solid'], bare: 0 })
      const [one = 0, other = 0] = (await under(shared)).heights
      expect(Math.abs(one - other)).toBeGreaterThanOrEqual(2)
      expect(await under(first)).toMatchObject({ bare: 0 })
      expect(await under(second)).toMatchObject({ bare: 0 })
      expect((await under(line.split(' ').slice(16, 20).join(' '))).kinds).not.toContain('solid')
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => under(shared)).toMatchObject({ bare: 0 })
  },
)

story(
  'in a browser without highlights passages are reached, opened and kept with the keyboard',
  async ({ newMember }) => {
    const { page, who } = await newMember('older')
    const { first, second } = await twoThatMeet()
    await arrangeKeptPassages(who.id, SLUG, [
      { words: first, colour: 'EMBER', note: 'The first one.' },
      { words: second, colour: 'MOSS', note: 'The second one.' },
    ])
    await withoutHighlights(page)
    await page.goto(ESSAY)
    const [one, other] = [
      marks(page).getByRole('button').nth(0),
      marks(page).getByRole('button').nth(1),
    ]
    const [above, below] = [await boxOf(one), await boxOf(other)]
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height - 1)
    await one.focus()
    await page.keyboard.press('Enter')
    await expect(sheet(page).getByLabel('Your note')).toHaveValue('The first one.')
    await page.keyboard.press('Escape')
    await expect(one).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(other).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(sheet(page).getByLabel('Your note')).toHaveValue('The second one.')
    await page.keyboard.press('Escape')
    await expect(other).toBeFocused()
    const words = await keepSelected(page, '')
    await expect(marks(page).getByRole('button')).toHaveCount(3)
    const paragraph = page.locator('#essay-body > p').filter({ hasText: words })
    await expect.poll(() => paragraph.evaluate(linesUnder, words)).toMatchObject({ bare: 0 })
  },
)

async function boxOf(element: ReturnType<Page['getByRole']>) {
  const box = await element.boundingBox()
  if (box === null) throw new Error('nothing is drawn')
  return box
}

story(
  'when its typeface comes late, the lines go where the words then stand',
  async ({ newMember }) => {
    const { page, who } = await newMember('older')
    const { first, second, line } = await twoThatMeet()
    await arrangeKeptPassages(who.id, SLUG, [
      { words: first, colour: 'EMBER' },
      { words: second, colour: 'MOSS' },
    ])
    await withoutHighlights(page)
    let areHeld = true
    await page.route('**/*.woff2', async (route) => {
      while (areHeld) await new Promise((done) => setTimeout(done, 50))
      await route.continue()
    })
    await page.goto(ESSAY, { waitUntil: 'domcontentloaded' })
    await expect(marks(page).getByRole('button')).toHaveCount(2)
    const paragraph = page.locator('#essay-body p').filter({ hasText: line.slice(0, 60) })
    await expect.poll(() => paragraph.evaluate(linesUnder, first)).toMatchObject({ bare: 0 })
    // Taller or not: only the break of lines tells.
    await page.locator('#essay-body').evaluate((essay) => {
      essay.style.height = `${essay.clientHeight}px`
    })
    expect(await page.evaluate(() => document.fonts.status)).toBe('loading')
    areHeld = false
    await page.waitForFunction(() => document.fonts.status === 'loaded')
    for (const words of [first, second])
      await expect.poll(() => paragraph.evaluate(linesUnder, words)).toMatchObject({ bare: 0 })
  },
)
