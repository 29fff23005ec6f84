import { randomUUID } from 'node:crypto'

import { arrangeConversation } from './arrange/conversation'
import { database, required } from './arrange/database'
import { arrangeMember, freshHandle, signIn } from './arrange/member'
import { expect, story } from './story'

const ESSAY = 'twin-flames-and-karmic-bonds'
const YEAR = new Date().getUTCFullYear()
const RULE = 'Nothing is sold here'

story(
  'a removal stands in the public log and in the numbers, without names and words',
  async ({ newMember, moderator, visitor }) => {
    const author = await newMember('seller')
    const handle = author.who.handle ?? ''
    const words = `Readings by ${randomUUID()}, for money.`
    const said = { essay: ESSAY, title: `By ${handle}`, words, authorId: author.who.id }
    const { commentId } = await arrangeConversation(said)
    const { page: reporter } = await newMember('reporter')
    await reporter.goto(`/c/${commentId}/report`)
    await reporter.getByLabel('What is wrong with it?').selectOption('It sells or advertises')
    await reporter.getByRole('button', { name: 'Send the report' }).click()
    await expect(reporter.getByText('A moderator will read it')).toBeVisible()
    await remove(commentId, moderator.who.id)

    await visitor.goto('/moderation-log')
    await visitor.getByLabel('Which rule').selectOption(RULE)
    await visitor.getByRole('button', { name: 'Show' }).click()
    await expect(
      visitor.getByRole('listitem').filter({ hasText: 'by a moderator' }).first(),
    ).toContainText('A comment was removed.')
    const log = (await visitor.content()).toLowerCase()
    for (const secret of [words, handle, moderator.who.handle ?? '', commentId, 'Cards for money'])
      expect(log).not.toContain(secret.toLowerCase())
    await visitor.getByRole('link', { name: RULE }).first().click()
    await expect(visitor).toHaveURL(/\/guidelines#no-selling$/)

    await visitor.getByRole('link', { name: 'Transparency' }).click()
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(`Moderation in ${YEAR}`)
    // It is counted once in ten seconds.
    await expect(async () => {
      await visitor.reload()
      const rules = visitor.getByRole('table', { name: 'Restrictions by rule' })
      await expect(rules.getByRole('row').filter({ hasText: RULE })).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 20_000 })
    expect((await visitor.goto('/transparency/1066'))?.status()).toBe(404)

    const desk = moderator.page
    await desk.goto('/moderation/numbers')
    await expect(desk.getByRole('img', { name: 'Cases a week' })).toBeVisible()
    await desk.getByText('As a table').first().click()
    await expect(desk.getByRole('table', { name: 'Cases a week' }).getByRole('row')).toHaveCount(13)
    const taken = desk.getByRole('table', { name: 'Restrictions by rule' })
    await expect(taken.getByRole('row').filter({ hasText: RULE })).toBeVisible()
    expect((await author.page.goto('/moderation/numbers'))?.status()).toBe(404)
  },
)

story(
  'addresses of the log from when its pages had numbers lead to its beginning',
  async ({ visitor }) => {
    for (const [former, now] of [
      ['/moderation-log?page=7', '/moderation-log'],
      ['/moderation-log?page=x', '/moderation-log'],
      ['/moderation-log?page=2&rule=no-selling', '/moderation-log?rule=no-selling'],
    ] as const) {
      const answer = await visitor.goto(former)
      expect(answer?.status()).toBe(200)
      await expect(visitor).toHaveURL(now)
      await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Moderation log')
    }
    await visitor.goto('/moderation-log?before=nowhere')
    await visitor.getByRole('link', { name: 'The latest decisions' }).click()
    await expect(visitor).toHaveURL('/moderation-log')
  },
)

story('whoever bears the token reads the metrics, nobody else', async ({ request }) => {
  expect((await request.get('/api/metrics')).status()).toBe(404)
  const wrong = { authorization: 'Bearer wrong' }
  expect((await request.get('/api/metrics', { headers: wrong })).status()).toBe(404)
  const right = { authorization: `Bearer ${required('METRICS_TOKEN')}` }
  const answer = await request.get('/api/metrics', { headers: right })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(await answer.text()).toMatch(/^interleaf_cases_waiting \d+$/m)
})

story(
  'an owner erases words for good, and nobody finds them any more',
  async ({ browser, visitor, newMember }) => {
    const author = await newMember('teller')
    const words = `She lives behind the brewery, ${randomUUID()}.`
    const title = `A letter of ${author.who.handle ?? ''}`
    const said = { essay: ESSAY, title, words, authorId: author.who.id }
    const { threadId, commentId } = await arrangeConversation(said)
    await visitor.goto(`/threads/${threadId}`)
    await expect(visitor.getByText(words)).toBeVisible()

    const context = await browser.newContext()
    await signIn(context, await arrangeMember(freshHandle('owner'), { roles: ['OWNER'] }))
    const owner = await context.newPage()
    await owner.goto('/owner/purge')
    await owner.getByLabel('The address of the comment').fill(`/c/${commentId}`)
    await owner.getByRole('button', { name: 'Show it' }).click()
    await expect(owner.getByText(words)).toBeVisible()
    await owner.getByLabel('Why the words must go').selectOption({ index: 2 })
    await owner.getByLabel('Which law, or when').fill('Asked for by letter on 3 May.')
    await owner.getByLabel('I know that nothing brings').check()
    await owner.getByRole('button', { name: 'Erase these words' }).click()
    await expect(owner.getByText('Its words are gone for good.')).toBeVisible()
    await owner.reload()
    expect(await owner.content()).not.toContain(words)
    await context.close()

    for (const page of [visitor, author.page])
      for (const address of [
        `/threads/${threadId}`,
        `/c/${commentId}`,
        `/essays/${ESSAY}/discussion`,
      ]) {
        await page.goto(address)
        expect(await page.content(), address).not.toContain('behind the brewery')
      }
    await author.page.goto('/notifications')
    await expect(
      author.page.getByRole('link', { name: /erased the words of your comment for good/ }),
    ).toBeVisible()
  },
)

/** As a moderator's form does it; how that is done, other stories tell. */
async function remove(commentId: string, deciderId: string): Promise<void> {
  const about = await database.case.findFirstOrThrow({
    where: { commentId },
    include: { comment: true },
  })
  const { authorId, currentRevisionId, visibility } = about.comment
  await database.decision.create({
    data: {
      ...{ kind: 'REMOVE', caseId: about.id, commentId, authorId, deciderId },
      ...{ revisionId: currentRevisionId ?? '', requestKey: randomUUID() },
      ...{ rule: 'no-selling', facts: 'Cards for money.', explanation: 'Cards for money.' },
      ...{ stateBefore: visibility, stateAfter: 'REMOVED' },
    },
  })
  await database.comment.update({ where: { id: commentId }, data: { visibility: 'REMOVED' } })
  await database.case.update({
    where: { id: about.id },
    data: { state: 'CLOSED', closedAt: new Date() },
  })
}
