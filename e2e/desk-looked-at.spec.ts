import { database } from './arrange/database'
import { arrangeMember, freshHandle } from './arrange/member'
import { arrangePassageConversation } from './arrange/passage-conversation'
import { expect, story } from './story'

const ESSAY = 'the-runner-and-the-chaser'
const SHOCKING = 'He struck me, and nobody came.'

/** What a screen reader finds of the case, from above to below: first what it is about, then what can be done. */
const AS_OPENED = `
  - region /writer-.* published escalated/:
    - heading /writer-.* published escalated/ [level=2]
    - paragraph:
      - link /Passage-/
      - link "The Runner and the Chaser"
    - status
    - blockquote:
      - mark
      - link "In the essay"
    - heading "The words" [level=3]
    - paragraph: "Content note: talks about violence"
    - group: Show the words
    - region "Decide":
      - heading "Decide" [level=3]
      - group "What to do":
        - radio "Keep it as it is"
        - radio "Fold it"
        - radio "Remove it"
        - radio "Lock it"
        - radio "Warn its author"
        - radio "Slow its author"
        - radio "Read its author first"
        - radio "Suspend its author"
        - radio "Ban its author"
        - radio "Leave a note"
      - textbox "A note for moderators alone (optional)"
      - button "Decide"
    - group "Acts":
      - button "Keep it as it is"
      - link "Remove"
      - link "Fold"
      - link "Suspend"
      - link "Note"
      - link "More"
    - complementary "About this case":
      - region "Checks"
      - region "Whoever wrote it"
      - region "Similar words"
      - region "Guidance":
        - heading "Guidance" [level=3]
        - group:
          - text: Be kind to the person who wrote it
          - code: kindness
        - group:
          - text: This is no place for advances
          - code: no-advances
`

/** A case that waits for another one’s view, about words on a passage with a note of what they tell. */
async function arrangeCase() {
  const author = await arrangeMember(freshHandle('writer'))
  const said = { title: freshHandle('Passage'), words: SHOCKING, authorId: author.id }
  const { commentId, exact } = await arrangePassageConversation({ essay: ESSAY, block: 4, ...said })
  const contentNote = 'talks about violence'
  const { id: currentRevisionId } = await database.commentRevision.create({
    data: { commentId, number: 2, markdown: SHOCKING, html: `<p>${SHOCKING}</p>`, contentNote },
  })
  await database.comment.update({ where: { id: commentId }, data: { currentRevisionId } })
  const { id: caseId } = await database.case.create({
    data: { commentId, priority: 40, state: 'ESCALATED', sources: ['REPORTED'] },
  })
  return { caseId, exact, handle: author.handle ?? '' }
}

story(
  'a shocking case stays folded until a key unfolds it, beside its passage and the guidelines',
  async ({ moderator: { page } }) => {
    const { caseId, exact, handle } = await arrangeCase()
    await page.goto(`/moderation?show=escalated&case=${caseId}`)
    const matter = page.getByRole('region', { name: handle })
    await expect(matter).toMatchAriaSnapshot(AS_OPENED)
    await expect(matter.getByRole('blockquote').first()).toContainText(exact)
    const words = matter.getByText(SHOCKING)
    await expect(words).toBeHidden()
    await page.keyboard.press('o')
    await expect(words).toBeVisible()

    const guidance = matter.getByRole('region', { name: 'Guidance' })
    await guidance.getByText('Be kind to the person who wrote it').click()
    await expect(guidance.getByRole('paragraph').first()).toBeVisible()
    await matter.getByRole('link', { name: 'In the essay' }).click()
    await expect(page).toHaveURL(/\/p\//)
    await expect(page.getByRole('main')).toContainText(exact)
  },
)
