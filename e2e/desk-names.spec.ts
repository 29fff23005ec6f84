import { database } from './arrange/database'
import { freshHandle } from './arrange/member'
import { arrangeReported } from './arrange/reported'
import { expect, story } from './story'

const RULE = 'Be kind to the person who wrote it'

/** A case about words on a passage, of which their author warns. */
async function arrangeWarned(takenBy: string) {
  const said = {
    title: freshHandle('Warned'),
    words: `A hard night it was, ${freshHandle('and')}.`,
    takenBy,
  }
  const about = await arrangeReported(said)
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug: 'the-runner-and-the-chaser' },
    include: { currentRevision: true },
  })
  const { id: revisionId, text } = currentRevision ?? { id: '', text: '' }
  const exact = 'This desk has a lamp'
  const start = text.indexOf(exact)
  const passage = await database.passage.create({
    data: {
      ...{ revisionId, start, end: start + exact.length, exact, prefix: '', suffix: '', block: 0 },
    },
  })
  await database.thread.update({
    where: { id: about.threadId },
    data: { passageId: passage.id },
  })
  await database.commentRevision.create({
    data: {
      ...{ commentId: about.commentId, number: 2, contentNote: 'talks about violence' },
      ...{ markdown: said.words, html: `<p>${said.words}</p>` },
    },
  })
  const { id } = await database.commentRevision.findFirstOrThrow({
    where: { commentId: about.commentId, number: 2 },
  })
  await database.comment.update({
    where: { id: about.commentId },
    data: { currentRevisionId: id },
  })
  await database.checkResult.create({
    data: {
      ...{ revisionId: id, check: 'links', ruleVersion: 1, verdict: 'FLAG' },
      evidence: 'It has 9 links.',
    },
  })
  return { ...about, ...said, exact }
}

story(
  'a case is heard as it is seen: each part by its name, and words that may hurt only when asked for',
  async ({ moderator: { page, who } }) => {
    const { caseId, handle, title, words, exact } = await arrangeWarned(who.id)
    await page.goto(`/moderation?case=${caseId}`)
    await expect(page.getByRole('heading', { level: 2, name: handle })).toBeVisible()
    await expect(page.getByText(words)).toBeHidden()
    await expect(page.getByText('Content note: talks about violence')).toBeVisible()
    await page.keyboard.press('o')
    await expect(page.getByText(words)).toBeVisible()

    const queue = page.getByRole('navigation', { name: /^Open cases/ })
    await expect(queue.getByRole('link', { name: title })).toBeAttached()
    const shown = page.getByRole('region', { name: handle })
    await expect(shown.getByRole('blockquote')).toContainText(exact)
    await expect(shown.getByRole('link', { name: 'In the essay' })).toBeVisible()
    await expect(shown.getByRole('heading', { level: 3, name: 'The words' })).toBeAttached()
    const acts = shown
      .getByRole('region', { name: 'Decide' })
      .getByRole('group', { name: 'What to do' })
    await expect(acts.getByRole('radio', { name: 'Remove it' })).toBeVisible()
    const beside = shown.getByRole('complementary', { name: 'About this case' })
    for (const name of ['Checks', 'Whoever wrote it', 'Similar words', 'Guidance'])
      await expect(beside.getByRole('region', { name })).toBeVisible()
    const checks = beside.getByRole('region', { name: 'Checks' }).getByRole('listitem')
    await expect(checks).toContainText('flag links: It has 9 links.')
    const nameless = await page
      .getByRole('main')
      .locator('a, button, input:not([type="hidden"]), select, textarea, summary')
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
  },
)

story(
  'beside a case stand the guidelines with their ids, and notes that moderators leave of a member',
  async ({ moderator: { page, who } }) => {
    const { caseId, authorId } = await arrangeReported({
      ...{ title: freshHandle('Guided'), words: 'A word.', takenBy: who.id },
    })
    await page.goto(`/moderation?case=${caseId}`)
    const guidance = page.getByRole('region', { name: 'Guidance' })
    const rule = guidance.getByText(RULE)
    await expect(rule).toBeVisible()
    await expect(guidance.getByText('kindness', { exact: true })).toBeVisible()
    await rule.click()
    await expect(guidance.getByRole('paragraph').first()).toBeVisible()

    await page.getByText('Add a note').click()
    const note = `She was calm in May, says ${who.handle ?? ''}.`
    await page.getByLabel('What other moderators should know of them').fill(note)
    await page.getByRole('button', { name: 'Keep the note' }).click()
    await expect(page.getByText('Kept. It stands above.').first()).toBeVisible()
    await page.reload()
    const notes = page.getByRole('list', { name: 'Notes of moderators' })
    await expect(notes.getByRole('listitem')).toContainText(note)
    expect(await database.memberNote.count({ where: { memberId: authorId, words: note } })).toBe(1)
    const { handle } = await database.member.findUniqueOrThrow({ where: { id: authorId } })
    const answer = await page.context().browser()?.newPage()
    await answer?.goto(`/members/${handle ?? ''}`)
    expect(await answer?.content()).not.toContain(note)
    await answer?.close()
  },
)
