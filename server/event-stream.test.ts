import { afterEach, describe, expect, test, vi } from 'vitest'

import { PULSE_MS } from '@/domain/pulse'

import { hearAnnouncements } from './announcements'
import { db } from './db'
import { threadNews } from './discussion/thread-news'
import { eventStream, wantsStream } from './event-stream'
import { markRead } from './notifications/mark-read'
import { unreadOf } from './notifications/unread-of'
import { aComment } from './testing/a-comment'
import { aThread } from './testing/a-thread'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

const asked = (accept: string, method = 'GET') => {
  const leaving = new AbortController()
  stops.push(() => {
    leaving.abort()
  })
  const { signal } = leaving
  return new Request('http://localhost/', { method, headers: { accept }, signal })
}

/** Reads a stream word by word: each call gives the next thing said. */
function listener(response: Response): () => Promise<unknown> {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  const decoder = new TextDecoder()
  let rest = ''
  return async () => {
    for (;;) {
      const said = /data: (.*)\n\n/.exec(rest)
      if (said) {
        rest = rest.slice(said.index + said[0].length)
        return JSON.parse(said[1] ?? '') as unknown
      }
      const { value, done } = await reader.read()
      if (done) return 'ended'
      rest += decoder.decode(value)
    }
  }
}

describe('a stream', () => {
  test('is for whoever asks for one by GET', () => {
    expect(wantsStream(asked('text/event-stream'))).toBe(true)
    expect(wantsStream(asked('application/json'))).toBe(false)
    expect(wantsStream(asked('text/event-stream', 'HEAD'))).toBe(false)
  })

  test('says how much a member has not read, now and whenever that changes, and of nobody else', async () => {
    const thread = await aThread()
    const { author } = thread.opening
    const response = eventStream(asked('text/event-stream'), {
      now: () => unreadOf(author),
      concerns: ({ channel, payload }) => channel === 'interleaf_told' && payload === author.id,
    })
    expect(response.headers.get('cache-control')).toContain('no-transform')
    const next = listener(response)
    expect(await next()).toEqual({ unread: 0 })
    await aComment((await aThread()).id)
    await aComment(thread.id)
    expect(await next()).toEqual({ unread: 1 })
    await markRead(author, { until: new Date() })
    expect(await next()).toEqual({ unread: 0 })
  })

  test('says how far a conversation has come, and ends when nobody may read it any more', async () => {
    const thread = await aThread()
    const response = eventStream(asked('text/event-stream'), {
      now: () => threadNews(thread.id),
      concerns: ({ payload }) => payload.includes(thread.id),
    })
    const next = listener(response)
    expect(await next()).toMatchObject({ comments: 1 })
    await aComment(thread.id)
    expect(await next()).toMatchObject({ comments: 2 })
    await db.thread.update({ where: { id: thread.id }, data: { commentCount: 0 } })
    const news = JSON.stringify({ thread: thread.id })
    await db.$executeRaw`SELECT pg_notify('interleaf_discussion', ${news})`
    expect(await next()).toBe('ended')
  })

  test('says between that it is still there, so that whoever hears it can tell', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { body } = eventStream(asked('text/event-stream'), {
      now: () => Promise.resolve({}),
      concerns: () => false,
    })
    vi.advanceTimersByTime(PULSE_MS)
    let said = ''
    for await (const words of body ?? []) {
      said += new TextDecoder().decode(words)
      if (said.includes('event: pulse\ndata:\n\n')) break
    }
    expect(said).toContain('event: pulse\ndata:\n\n')
  })

  test('of many that are open, each hears; none is held by another that was left', async () => {
    const heard: unknown[] = []
    const left = hearAnnouncements(() => heard.push('left'))
    left()
    const both = new Promise<void>((resolve) => {
      let count = 0
      for (let n = 0; n < 2; n++)
        stops.push(
          hearAnnouncements((news) => {
            if (news?.payload === 'x' && ++count === 2) resolve()
          }),
        )
    })
    const ready = new Promise<void>((resolve) => {
      stops.push(
        hearAnnouncements((news) => {
          if (news === null) resolve()
        }),
      )
    })
    await ready
    await db.$executeRaw`SELECT pg_notify('interleaf_told', 'x')`
    await both
    expect(heard).toEqual([])
  })
})
