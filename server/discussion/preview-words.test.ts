import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { previewInput } from '@/domain/discussion/comment'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { editComment } from './edit-comment'
import { previewWords } from './preview-words'

const standing = async (id: string) => {
  const comment = await db.comment.findUniqueOrThrow({
    where: { id },
    select: { currentRevision: { select: { id: true, html: true } } },
  })
  return { revisionId: comment.currentRevision?.id ?? '', html: comment.currentRevision?.html }
}

describe('a preview', () => {
  test('is the HTML that the posted comment gets, and the edited one', async () => {
    const [thread, ada, bob] = [await aThread(), await aMember(), await aMember()]
    const { title } = await db.essay.findUniqueOrThrow({ where: { slug: thread.slug } })
    const pieces = fc.constantFrom(
      ...[
        '*so* ',
        '**so** ',
        '> ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '`',
        '```\n',
        '~~x~~ ',
        '<b>',
        '&amp;',
      ],
      ...[
        '@ada-l ',
        '[a](https://a.example) ',
        'https://a.example ',
        '![x](y)',
        '😀',
        'a\u0308',
        '\\',
      ],
      ...[`[[${thread.slug}]]`, `[[${title}|there]]`, '[[nowhere]] ', '# ', 'word '],
    )
    const words = fc.array(pieces, { minLength: 6, maxLength: 40 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        const input = previewInput.safeParse({ words: typed })
        if (!input.success) return
        const { html } = await previewWords(ada, input.data)
        const posted = await aComment(thread.id, { author: bob, words: input.data.words })
        expect((await standing(posted.id)).html).toBe(html)
      }),
      { numRuns: 5, endOnFailure: true },
    )
    const own = await aComment(thread.id, { author: ada, words: 'Before.' })
    const after = `[[${thread.slug}]] *after*`
    const { revisionId } = await standing(own.id)
    await editComment(ada, { commentId: own.id, revisionId, words: after })
    const { html } = await previewWords(ada, { words: after })
    expect((await standing(own.id)).html).toBe(html)
    expect(html).toContain(`href="/essays/${thread.slug}"`)
  })

  test('of what the library has not, or has no more, is what was typed', async () => {
    const [thread, ada] = [await aThread(), await aMember()]
    const words = `[[${thread.slug}]] [[nowhere]]`
    expect((await previewWords(ada, { words })).html).toContain('[[nowhere]]')
    await db.essay.update({ where: { slug: thread.slug }, data: { withdrawnAt: new Date() } })
    await db.library.update({ where: { id: 1 }, data: { version: { increment: 1 } } })
    expect((await previewWords(ada, { words })).html).toBe(`<p>${words}</p>`)
  })

  test('is for those who may write', async () => {
    await expect(previewWords(VISITOR, { words: 'x' })).rejects.toMatchObject({ code: 'sign-in' })
    await expect(
      previewWords(await aMember({ handle: null }), { words: 'x' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('has the bound of what is posted', () => {
    expect(previewInput.safeParse({ words: 'x'.repeat(10_000) }).success).toBe(true)
    expect(previewInput.safeParse({ words: 'x'.repeat(10_001) }).success).toBe(false)
    expect(previewInput.safeParse({ words: ' \n ' }).success).toBe(false)
  })
})
