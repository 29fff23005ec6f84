import { expect, story } from './story'

const DIALOGUE = '/essays/a-conversation-on-karmic-soul-mates'

story('an essay on paper is its words, its notes and where they are from', async ({ visitor }) => {
  await visitor.emulateMedia({ colorScheme: 'dark' })
  await visitor.goto(DIALOGUE)
  const source = visitor.getByText(/^The Evening Circle, “A Conversation on Karmic Soul Mates”/)
  await expect(source).toBeHidden()
  await expect(visitor.getByRole('banner')).toBeVisible()
  await visitor.emulateMedia({ media: 'print', colorScheme: 'dark' })

  await expect(source).toBeVisible()
  await expect(source).toContainText(`${new URL(visitor.url()).origin}${DIALOGUE}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(visitor.locator('#turn-3')).toBeVisible()
  await expect(visitor.locator('section.footnotes li').first()).toBeVisible()
  for (const role of ['banner', 'contentinfo', 'navigation', 'button', 'dialog'] as const) {
    await expect(visitor.getByRole(role), role).toHaveCount(0)
  }
  await expect(visitor.getByText('Take it with you:')).toBeHidden()
  expect(
    await visitor
      .locator('#essay-body p')
      .first()
      .evaluate((words) => getComputedStyle(words).color),
  ).toBe('rgb(0, 0, 0)')
})

story('it is the same paper, however the reader reads', async ({ visitor }) => {
  await visitor.goto('/')
  await visitor.evaluate(() => {
    const kept = { size: 175, light: 'contrast-night', leading: 'airy' }
    localStorage.setItem('interleaf-reading', JSON.stringify(kept))
  })
  await visitor.emulateMedia({ media: 'print' })
  await visitor.goto(DIALOGUE)
  const look = await visitor
    .locator('#essay-body p')
    .first()
    .evaluate((words) => {
      const { color, fontSize } = getComputedStyle(words)
      return { color, points: Math.round(parseFloat(fontSize) * 0.75) }
    })
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', points: 12 })
})
