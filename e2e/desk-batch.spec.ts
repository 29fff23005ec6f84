import { arrangeReported } from './arrange/reported'
import { freshHandle } from './arrange/member'
import { expect, story } from './story'

story(
  'several comments are removed in one act with one trace, and one press brings exactly those back',
  async ({ moderator: { page, who }, visitor }) => {
    const mark = freshHandle('Words')
    const said = { title: freshHandle('Many'), takenBy: who.id }
    const first = await arrangeReported({ ...said, words: `${mark} one` })
    const { authorId } = first
    const second = await arrangeReported({ ...said, words: `${mark} two`, authorId, within: first })
    const beside = await arrangeReported({ ...said, words: `${mark} three`, within: first })
    const spared = await arrangeReported({ ...said, words: `${mark} four`, within: first })
    const conversation = async () => {
      const answer = await visitor.request.get(`/api/threads/${first.threadId}`)
      const text = await answer.text()
      return text.replace(/"version":\d+/, '')
    }
    const before = await conversation()
    for (const word of ['one', 'two', 'three', 'four']) expect(before).toContain(`${mark} ${word}`)

    await page.goto(`/moderation?case=${second.caseId}`)
    const form = page.getByRole('region', { name: 'Decide' })
    await form.getByRole('radio', { name: 'Remove it' }).check()
    await form
      .getByRole('group', { name: 'Other open cases of this member' })
      .getByLabel(`${mark} one`)
      .check()
    const others = form.getByRole('group', { name: 'Other open cases in this conversation' })
    await expect(others.getByRole('checkbox')).toHaveCount(2)
    await others.getByLabel(`${mark} three`).check()
    await form.getByLabel('The rule it breaks').selectOption('Nothing is sold here')
    await form.getByRole('button', { name: 'Remove the comment' }).click()
    await expect(page.getByText('You removed it: 3 comments').last()).toBeVisible()
    await expect.poll(conversation).not.toContain(`${mark} one`)
    const after = await conversation()
    for (const word of ['two', 'three']) expect(after).not.toContain(`${mark} ${word}`)
    expect(after).toContain(`${mark} four`)

    await page.goto(`/moderation/decisions?comment=${beside.commentId}`)
    await page.getByRole('link', { name: 'All of this act' }).click()
    await expect(page.getByRole('list', { name: 'Decisions' }).getByRole('listitem')).toHaveCount(3)
    await page.getByRole('button', { name: 'Undo the whole act' }).click()
    await expect(page.getByText(/^undone by/)).toHaveCount(3)
    await expect.poll(conversation).toBe(before)

    await page.goto(`/moderation?case=${spared.caseId}`)
    await expect(page.getByRole('heading', { level: 2, name: spared.handle })).toBeVisible()
  },
)

story(
  'where another decided one of them meanwhile none is, and it is said which',
  async ({ moderator: { page, who }, browser }) => {
    const mark = freshHandle('Words')
    const said = { title: freshHandle('Many'), takenBy: who.id }
    const first = await arrangeReported({ ...said, words: `${mark} one` })
    const second = await arrangeReported({ ...said, words: `${mark} two`, within: first })
    await page.goto(`/moderation?case=${first.caseId}`)
    const form = page.getByRole('region', { name: 'Decide' })
    await form.getByRole('radio', { name: 'Fold it' }).check()
    await form.getByLabel(`${mark} two`).check()
    await form.getByLabel('The rule it breaks').selectOption('Stay near the essay')

    const context = await browser.newContext({
      storageState: await page.context().storageState(),
    })
    const elsewhere = await context.newPage()
    await elsewhere.goto(`/moderation?case=${second.caseId}`)
    await elsewhere.getByRole('button', { name: 'Keep it as it is' }).first().click()
    await expect(elsewhere.getByText('You kept it as it is:').last()).toBeVisible()
    await context.close()

    await form.getByRole('button', { name: 'Fold it' }).click()
    const refusal = form.getByRole('alert')
    await expect(refusal).toContainText(`${who.handle ?? ''} kept it as it is`)
    await expect(form.getByText('That comment is off the list now.')).toBeVisible()
    await expect(form.getByLabel(`${mark} two`)).toHaveCount(0)
    await expect(form.getByLabel('Why, in words its author will read')).toHaveValue(
      /^Your comment has little to do/,
    )
    await form.getByRole('button', { name: 'Fold it' }).click()
    await expect(page.getByText(`You folded it: a comment by ${first.handle}`).last()).toBeVisible()
  },
)
