import type { Page } from '@playwright/test'

type Words = { paragraph: number; from: number; to: number }
type Point = { x: number; y: number }

/** Selects words of an essay's paragraph (counted from 0, the last one included) with the mouse; returns them. */
export async function selectWords(page: Page, words: Words): Promise<string> {
  const paragraph = page.locator('#essay-body > p').nth(words.paragraph)
  await paragraph.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  const { text, begin, end } = await paragraph.evaluate(pointsOf, words)
  await page.mouse.move(begin.x, begin.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
  return text
}

/** Runs in the page: where the first and the last word stand in the window. */
function pointsOf(
  element: Element,
  { from, to }: Words,
): { text: string; begin: Point; end: Point } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Range[] = []
  while (walker.nextNode() !== null) {
    const node = walker.currentNode
    if (node.parentElement?.closest('[data-aside]')) continue
    for (const match of (node.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      found.push(range)
    }
  }
  const chosen = found.slice(from, to + 1)
  const first = chosen[0]?.getClientRects()[0]
  const last = [...(chosen.at(-1)?.getClientRects() ?? [])].at(-1)
  if (!first || !last) throw new Error('the paragraph has not so many words')
  const middle = (box: DOMRect) => box.top + box.height / 2
  return {
    text: chosen.map(String).join(' '),
    begin: { x: first.left + 1, y: middle(first) },
    end: { x: last.right - 1, y: middle(last) },
  }
}
