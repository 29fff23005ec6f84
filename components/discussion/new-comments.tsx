'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'

import { listenTo } from '@/components/site/listen-to'
import { Button } from '@/components/ui/button'

type NewCommentsProps = {
  threadId: string
  /** How many comments everyone could read when the page was made. */
  known: number
}

/** One's own comment stands on the page before this is over. */
const WAIT_MS = 1_000

/** Says how many comments came since the page was made, beside the page and not in it: nothing moves until it is pressed. */
export function NewComments({ threadId, known }: NewCommentsProps) {
  const router = useRouter()
  const [count, setCount] = useState(known)
  const [isFetching, startFetching] = useTransition()
  const before = useRef<ReadonlySet<string> | null>(null)

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stop = listenTo(`/api/threads/${threadId}/events`, (news) => {
      const { comments } = news as { comments: number }
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        setCount(comments)
      }, WAIT_MS)
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [threadId])

  useEffect(() => {
    if (isFetching || before.current === null) return
    const first = commentsShown().find(({ id }) => !before.current?.has(id))
    before.current = null
    if (!first) {
      // They stand on another page.
      router.push(`/threads/${threadId}?to=last`)
      return
    }
    first.tabIndex = -1
    first.focus({ preventScroll: true })
    first.scrollIntoView({ block: 'center' })
  }, [isFetching, known, router, threadId])

  const show = () => {
    before.current = new Set(commentsShown().map(({ id }) => id))
    startFetching(() => {
      router.refresh()
    })
  }
  const arrived = count - known
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center print:hidden"
    >
      {arrived > 0 ? (
        <Button className="shadow-raised pointer-events-auto" onClick={show}>
          {isFetching ? 'Fetching…' : arrivedWords(arrived)}
        </Button>
      ) : null}
    </div>
  )
}

const commentsShown = () => [...document.querySelectorAll<HTMLElement>('article.comment')]

const arrivedWords = (arrived: number) =>
  arrived === 1 ? '1 new comment' : `${arrived} new comments`
