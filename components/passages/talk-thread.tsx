'use client'

import { useEffect, useState } from 'react'

import type { BesideThread } from '@/components/discussion/ask-conversations'
import { CommentItem } from '@/components/discussion/comment-item'
import { useMuted } from '@/components/discussion/use-muted'
import { Writer } from '@/components/discussion/writer'
import { TextLink } from '@/components/ui/text-link'
import type { CommentView } from '@/domain/discussion/conversation'

const UNTITLED = 'A conversation whose first words were taken away'

type TalkThreadProps = { thread: BesideThread; isOpen: boolean }

/** One conversation beside the text: its words are fetched when it is opened. */
export function TalkThread({ thread, isOpen }: TalkThreadProps) {
  const [isAsked, setAsked] = useState(isOpen)
  const { id, title, handle, isUnnamed, isAway = false, passage, commentCount } = thread
  return (
    <details
      className="talk-thread"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setAsked(true)
      }}
    >
      <summary>
        <h3 className="inline text-base font-semibold">{title ?? UNTITLED}</h3>
        <span className="text-ink-soft block text-sm">
          {handle !== null || isUnnamed ? (
            <>
              <Writer {...{ handle, isUnnamed, isAway }} /> ·{' '}
            </>
          ) : null}
          {commentCount === 1 ? '1 comment' : `${commentCount} comments`}
        </span>
      </summary>
      {passage ? (
        <blockquote className="quoted mt-2 text-sm">{passage.quotation}</blockquote>
      ) : null}
      {isAsked ? <Comments threadId={id} /> : null}
      <p className="mt-2 text-sm">
        <TextLink href={`/threads/${id}`}>Answer, or read on its own page</TextLink>
      </p>
    </details>
  )
}

type Found = { comments: readonly CommentView[]; next: string | null }

function Comments({ threadId }: { threadId: string }) {
  const found = useComments(threadId)
  const muted = useMuted()
  if (found === 'failed') {
    return (
      <p role="status" className="text-ink-soft mt-2 text-sm">
        The words could not be fetched just now. Their own page has them.
      </p>
    )
  }
  if (found === null || muted === null) {
    return (
      <p role="status" className="text-ink-soft mt-2 text-sm">
        Fetching the words …
      </p>
    )
  }
  return (
    <div className="talk-comments">
      {found.comments.map((comment) => (
        <CommentItem
          key={comment.id}
          comment={comment}
          isHidden={muted.comments.includes(comment.id)}
          isMuted={comment.handle !== null && muted.handles.includes(comment.handle)}
        />
      ))}
      {found.next === null && found.comments.every(({ more }) => more === null) ? null : (
        <p className="text-ink-soft text-sm">There is more on its own page.</p>
      )}
    </div>
  )
}

function useComments(threadId: string): Found | 'failed' | null {
  const [found, setFound] = useState<Found | 'failed' | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`/api/threads/${threadId}`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        // The page's own server says so.
        setFound((await response.json()) as Found)
      })
      .catch(() => {
        if (!leaving.signal.aborted) setFound('failed')
      })
    return () => {
      leaving.abort()
    }
  }, [threadId])
  return found
}
