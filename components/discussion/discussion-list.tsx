import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import type { ThreadOrder } from '@/domain/discussion/thread-order'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

import { DiscussionPages } from './discussion-pages'
import { ThreadList } from './thread-list'
import { ThreadOrderChoices } from './thread-order-choices'

type DiscussionListProps = {
  discussion: {
    subject: ThreadSubject
    isWithdrawn: boolean
    threads: readonly ThreadCard[]
    next: string | null
  }
  /** Handles that this reader has muted. */
  muted: readonly string[]
  /** Conversations that this reader has hidden. */
  hidden: readonly string[]
  /** How much is new to this reader in each conversation, by its id. */
  news: Readonly<Record<string, number>>
  order: ThreadOrder
  /** Whether the list begins here. */
  isFirst: boolean
}

/** A page of the conversations about one essay or question, the ways to the others, and to open another. */
export function DiscussionList(props: DiscussionListProps) {
  const { discussion, muted, hidden, news, order, isFirst } = props
  const { subject, isWithdrawn, threads, next } = discussion
  const pages = <DiscussionPages {...{ subject, order, isFirst, next }} />
  if (isWithdrawn) {
    return (
      <>
        <Notice tone="info" title={`This ${subject.kind} was withdrawn`}>
          {threads.length === 0 && isFirst
            ? 'Nobody had spoken about it. Nothing new can be opened.'
            : 'What was said about it stays. Nothing new can be opened.'}
        </Notice>
        <div className="mt-8">
          <ThreadList threads={threads} heading="h2" hidden={hidden} news={news} />
          {pages}
        </div>
      </>
    )
  }
  const open = (
    <ButtonLink variant="primary" href={`${subject.address}/discussion/new`}>
      Open a conversation
    </ButtonLink>
  )
  if (threads.length === 0 && isFirst) {
    return (
      <EmptyState title={`Nobody has spoken about this ${subject.kind} yet`} action={open}>
        A question is a good beginning.
      </EmptyState>
    )
  }
  return (
    <>
      {threads.length > 1 || !isFirst ? (
        <ThreadOrderChoices subject={subject} chosen={order} />
      ) : null}
      <ThreadList threads={threads} heading="h2" muted={muted} hidden={hidden} news={news} />
      {threads.length === 0 ? <p>There are no more conversations after these.</p> : null}
      {pages}
      <div className="mt-8">{open}</div>
    </>
  )
}
