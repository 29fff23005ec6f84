import AxeBuilder from '@axe-core/playwright'

import { arrangeConversation } from './arrange/conversation'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangeReply } from './arrange/reply'
import { arrangeVisit } from './arrange/visit'
import { expect, story } from './story'

const ESSAY = 'karmic-and-healing-relationships'
const DAY_MS = 86_400_000

story(
  'whoever listens hears what each control of a conversation is, and whose words it is about',
  async ({ newMember }) => {
    const { page, who } = await newMember('listener')
    const { id: authorId } = await arrangeMember(freshHandle('speaker'))
    const long = new Date(Date.now() - 9 * DAY_MS)
    const opened = { essay: ESSAY, title: 'Heard, not seen', words: 'Who listens?', authorId }
    const { threadId, commentId } = await arrangeConversation(opened)
    await arrangeVisit(who.id, threadId, long)
    const own = { threadId, parentId: commentId, authorId: who.id, words: 'I do.', at: long }
    await arrangeReply(own)
    await page.goto(`/threads/${threadId}`)
    await expect(page.getByRole('status').filter({ hasText: '1 new since' })).toBeVisible()

    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - paragraph:
          - link "Karmic and Healing Relationships"
          - link "all conversations"
          - link "tools"
        - heading "Heard, not seen" [level=1]
        - status: /1 new since/
        - paragraph:
          - button "Previous new comment"
          - button "Next new comment"
        - article /Comment by speaker-\\w+/:
          - strong:
            - link /speaker-\\w+/
          - link:
            - time
          - text: new
          - button /Replies to speaker-\\w+/ [expanded]: Fold
          - paragraph: Who listens?
          - paragraph:
            - link /Reply to speaker-\\w+/
            - link /Report the comment by speaker-\\w+/
          - paragraph:
            - link /Say a word. comment by speaker-\\w+/
        - article /Comment by listener-\\w+/:
          - strong:
            - link /listener-\\w+/
          - link:
            - time
          - paragraph: I do.
          - paragraph:
            - link /Reply to listener-\\w+/
            - link "Move your comment"
            - link "Edit your comment"
            - link "Delete your comment"
          - paragraph:
            - link /What was said to it. comment by listener-\\w+/
        - button "Follow this conversation"
        - textbox "Your words"
        - toolbar "Marks":
          - button /Strong/
          - button /Slanted/
          - button /Quoted/
          - button /Link/
          - button /List/
        - textbox /Content note/
        - button "Post"
    `)
    const nameless = await page
      .getByRole('main')
      .locator('a, button, input:not([type="hidden"]), textarea, select, summary, article, nav')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const labels = 'labels' in control ? [...(control.labels as NodeListOf<Element>)] : []
            const names = [control.getAttribute('aria-label'), control.textContent]
            return ![...names, ...labels.map(({ textContent }) => textContent)].some((name) =>
              name?.trim(),
            )
          })
          .map(({ outerHTML }) => outerHTML),
      )
    expect(nameless).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.waitForFunction(() => document.getAnimations().length === 0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    }
  },
)
