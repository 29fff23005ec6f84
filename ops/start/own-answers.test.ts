import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { GET as essayThreads } from '@/app/api/essays/[slug]/threads/route'
import { GET as thread } from '@/app/api/threads/[id]/route'
import { mergeThread } from '@/server/discussion/merge-thread'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { ownAnswer } from './own-answers'

const asked = (path: string) => new Request(`http://localhost:3000${path}`)

describe('what the front answers itself', () => {
  test('is what the handlers of the pages answer, byte for byte', async () => {
    const { id, slug } = await aThread()
    const [ofThread, ofEssay] = [`/api/threads/${id}`, `/api/essays/${slug}/threads`]
    const theirs = [
      await thread(asked(ofThread), { params: Promise.resolve({ id }) }),
      await essayThreads(asked(ofEssay), { params: Promise.resolve({ slug }) }),
    ]
    const ours = [await ownAnswer(ofThread), await ownAnswer(ofEssay)]
    for (const [at, answer] of ours.entries()) {
      expect(answer?.status).toBe(200)
      expect(answer?.body.toString()).toBe(await theirs[at]?.text())
      expect(answer?.headers).toMatchObject(Object.fromEntries(theirs[at]?.headers ?? []))
    }
    expect(ours[0]?.body.toString()).toContain('What is a mirror?')
  })

  test('says of what is nowhere that it is not there, and of what was merged where it went', async () => {
    expect((await ownAnswer(`/api/threads/${randomUUID()}`))?.status).toBe(404)
    expect((await ownAnswer('/api/questions/nothing/threads'))?.status).toBe(404)
    const { slug, ...into } = await aThread()
    const merged = await aThread({ slug })
    await mergeThread(await aModerator(), { threadId: merged.id, into: into.id, reason: '' })
    const answer = await ownAnswer(`/api/threads/${merged.id}`)
    expect(answer?.status).toBe(307)
    expect(answer?.headers.location).toMatch(new RegExp(`/api/threads/${into.id}$`))
  })

  test('is nothing else: a page, a stream and an address of one reader go to Next', async () => {
    for (const path of ['/', `/threads/${randomUUID()}`, `/api/threads/${randomUUID()}/events`]) {
      expect(await ownAnswer(path)).toBeNull()
    }
  })
})
