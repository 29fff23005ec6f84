import type { ReactNode } from 'react'

import type { CommentView } from '@/domain/discussion/conversation'

type FoldedWordsProps = {
  comment: Pick<CommentView, 'state' | 'contentNote'>
  children: ReactNode
}

/** The words of a comment: folded until asked for where a moderator folded them, or its author warns of them. */
export function FoldedWords({ comment, children }: FoldedWordsProps) {
  const { state, contentNote } = comment
  if (state !== 'limited' && contentNote === '') return children
  return (
    <details className="mt-2">
      <summary className="w-fit cursor-pointer py-2 text-sm">
        {contentNote ? (
          <>
            Content note: <bdi className="[overflow-wrap:anywhere]">{contentNote}</bdi>.{' '}
          </>
        ) : null}
        <span className="link">Show the words</span>
      </summary>
      {children}
    </details>
  )
}
