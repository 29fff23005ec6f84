import type { Page } from '@playwright/test'

import { database } from './arrange/database'
import { marks, notice, painted, toolbar } from './passage-acts'
import { expect, story } from './story'

/** A letter of the essay: inside these words, which stand there once, so many letters from their beginning. */
type Letter = { in: string; at: number }
type Box = { left: number; right: number; top: number; bottom: number }

/** Draws with the mouse from the middle of one word to the middle of another. */
async function draw(page: Page, from: Letter, to: Letter): Promise<void> {
  const [begin, end] = await page.evaluate(
    (letters) => {
      const found = letters.map(({ in: words, at }) => {
        const walker = document.createTreeWalker(
          document.querySelector('#essay-body') ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        while (walker.nextNode() !== null) {
          const start = walker.currentNode.textContent?.indexOf(words) ?? -1
          if (start < 0) continue
          const range = document.createRange()
          range.setStart(walker.currentNode, start + at)
          range.setEnd(walker.currentNode, start + at + 1)
          return range
        }
        throw new Error(`no words “${words}”`)
      })
      found[0]?.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: 'instant',
      })
      return found.map((range) => {
        const box = range.getBoundingClientRect()
        return { x: box.left + 1, y: box.top + box.height / 2 }
      })
    },
    [from, to],
  )
  if (!begin || !end) throw new Error('no letters')
  await page.mouse.move(begin.x, begin.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 6 })
  await page.mouse.up()
}

/** Where the toolbar lies, and every line that is selected. */
const places = (page: Page): Promise<{ bar: Box; lines: Box[] }> =>
  page.evaluate(() => {
    const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom })
    const range = document.getSelection()?.getRangeAt(0)
    const bar = document.querySelector('.passage-sheet')?.getBoundingClientRect()
    return {
      bar: plain(bar ?? new DOMRect()),
      lines: [...(range?.getClientRects() ?? [])].map(plain),
    }
  })

const meets = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

const KINDS = [
  {
    what: 'a paragraph and a list',
    essay: 'the-garden-gate',
    from: { in: 'were found to be of a convenient size', at: 27 },
    to: { in: 'think about it', at: 2 },
    words: /^convenient size\.\s*“Not today\.”\s*“I’ll think$/,
  },
  {
    what: 'lines of verse',
    essay: 'the-garden-gate',
    from: { in: 'binds to himself', at: 2 },
    to: { in: 'winged life', at: 3 },
    words: /^binds to himself a joy\s+Does the winged$/,
  },
  {
    what: 'the turns of a dialogue',
    essay: 'a-conversation-on-karmic-soul-mates',
    from: { in: 'shaking a green umbrella', at: 11 },
    to: { in: 'a lovely thing', at: 4 },
    words: /^green umbrella, and I thought: oh, it’s you\.\s*(Guide:)?\s*That is a lovely$/,
  },
] as const

for (const { what, essay, from, to, words } of KINDS) {
  story(
    `words across ${what} are kept as whole words, and the toolbar lies on none of them`,
    async ({ newMember }) => {
      const { page, who } = await newMember('across')
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(`/essays/${essay}`)
      await draw(page, from, to)
      await expect(toolbar(page)).toBeVisible()
      const { bar, lines } = await places(page)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.filter((line) => meets(line, bar))).toEqual([])

      await toolbar(page).getByRole('button', { name: 'Keep', exact: true }).click()
      await expect(notice(page)).toContainText('Kept.')
      await expect(marks(page).getByRole('button')).toHaveCount(1)
      const shown = await painted(page, 'interleaf-ember')
      const { passage } = await database.bookmark.findFirstOrThrow({
        where: { memberId: who.id },
        include: { passage: true },
      })
      expect(passage?.exact).toMatch(words)
      const bare = (text: string | undefined) => text?.replaceAll(/\s/g, '')
      expect(bare(shown)).toBe(bare(passage?.exact))
      await page.reload()
      await expect.poll(() => painted(page, 'interleaf-ember')).toBe(shown)
    },
  )
}

story(
  'from selected words a conversation about them is opened',
  async ({ moderator: { page } }) => {
    await page.goto('/essays/the-garden-gate')
    await draw(page, { in: 'convenient size', at: 1 }, { in: 'convenient size', at: 13 })
    await toolbar(page).getByRole('link', { name: 'Discuss' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talk about these words')
    await expect(page.getByText('convenient size', { exact: true })).toBeVisible()
    await page.getByLabel('Title').fill('On sizes')
    await page.getByLabel('Your words').fill('Five is convenient.')
    await page.getByRole('button', { name: 'Open the conversation' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'On sizes' })).toBeVisible()
    await expect(page.getByText('Five is convenient.')).toBeVisible()
    await expect(page.getByText('convenient size', { exact: true })).toBeVisible()
  },
)

story(
  'what marks mean is told by the line under the words, not by colour alone',
  async ({ visitor }) => {
    await visitor.goto('/essays/the-garden-gate')
    const lines = await visitor.evaluate(() =>
      ['ember', 'moss', 'sky', 'rose'].map((name) => {
        const style = getComputedStyle(document.body, `::highlight(interleaf-${name})`)
        return `${style.textDecorationLine} ${style.textDecorationStyle}`
      }),
    )
    expect(lines.every((line) => line.startsWith('underline'))).toBe(true)
    expect(new Set(lines).size).toBe(4)
  },
)
