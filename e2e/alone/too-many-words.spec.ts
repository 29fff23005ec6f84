import { arrangeConversation } from '../arrange/conversation'
import { database } from '../arrange/database'
import { arrangeMember, freshHandle } from '../arrange/member'
import { expect, story } from '../story'

const ESSAY = 'twin-flames-and-karmic-bonds'
const TYPED = 'One thought more, *typed with care*.'
const MINUTES_MS = 7 * 60_000

for (const javaScriptEnabled of [true, false]) {
  story.describe(`with scripts switched ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    story(
      'who posts too much reads when they may go on, and finds what they typed',
      async ({ newMember }) => {
        const author = await arrangeMember(freshHandle('author'))
        const said = { essay: ESSAY, title: freshHandle('Full'), words: 'Say more.' }
        const { threadId } = await arrangeConversation({ ...said, authorId: author.id })
        const { page } = await newMember('talker', {
          javaScriptEnabled,
          viewport: { width: 390, height: 844 },
        })
        await page.goto(`/threads/${threadId}`)
        const box = page.getByLabel('Your words')
        const post = page.getByRole('button', { name: 'Post' })
        const counted = await database.rateLimit.findMany()
        await box.fill('A first thought.')
        await post.click()
        await expect(page.getByText('A first thought.').first()).toBeVisible()
        await expect(box).toHaveValue('')
        await fill(counted.map(({ key }) => key))

        await box.fill(TYPED)
        await post.click()
        const refusal = page.getByText(
          /Wait [67] minutes, then send it again\. Your words are kept below\./,
        )
        await expect(refusal.first()).toBeVisible()
        await expect(box).toHaveValue(TYPED)
        const folder = process.env['SHOTS']
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const path = `${folder ?? ''}/many-${javaScriptEnabled ? 'on' : 'off'}-${colorScheme}.png`
          if (folder) await page.screenshot({ path })
        }

        await database.rateLimit.updateMany({ data: { points: 0 } })
        await post.click()
        await expect(page.getByRole('article').filter({ hasText: 'typed with care' })).toBeVisible()
        await expect(box).toHaveValue('')
      },
    )
  })
}

/** Whatever was counted for the first time since is counted as often as it may be, for a few minutes more. */
async function fill(formerKeys: string[]): Promise<void> {
  const { count } = await database.rateLimit.updateMany({
    where: { key: { notIn: formerKeys }, points: { lt: 3 } },
    data: { points: 1_000, expire: Date.now() + MINUTES_MS },
  })
  expect(count).toBeGreaterThan(0)
}
