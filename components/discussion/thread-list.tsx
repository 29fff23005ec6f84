import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { NEWS_COUNTED_MAX } from '@/domain/discussion/thread-news'

import { HiddenFold } from './hidden-fold'
import { ThreadState } from './thread-state'
import { Writer } from './writer'

const QUOTED_LENGTH_MAX = 180

type ThreadListProps = {
  threads: readonly ThreadCard[]
  /** The level of each title: one below the heading over the list. */
  heading: 'h2' | 'h3'
  /** Handles that this reader has muted: what they opened is folded. */
  muted?: readonly string[]
  /** Conversations that this reader has hidden: they are folded too. */
  hidden?: readonly string[]
  /** How much is new to this reader in each, by its id. */
  news?: Readonly<Record<string, number>>
}

/** The conversations about an essay. Drawn alike by the server and beside the essay. */
export function ThreadList({
  threads,
  heading,
  muted = [],
  hidden = [],
  news = {},
}: ThreadListProps) {
  if (threads.length === 0) return null
  return (
    <ul className="divide-rule divide-y">
      {threads.map((thread) => (
        <li key={thread.id} className="py-5 first:pt-0">
          <HiddenFold because={reasonToFold(thread, muted, hidden)}>
            <OneThread thread={thread} heading={heading} newCount={news[thread.id] ?? 0} />
          </HiddenFold>
        </li>
      ))}
    </ul>
  )
}

function reasonToFold(
  { id, handle }: ThreadCard,
  muted: readonly string[],
  hidden: readonly string[],
): string | null {
  if (hidden.includes(id)) return 'A conversation you hid.'
  const isMuted = handle !== null && muted.includes(handle)
  return isMuted ? 'A conversation opened by someone you muted.' : null
}

type OneThreadProps = { thread: ThreadCard; heading: 'h2' | 'h3'; newCount: number }

function OneThread({ thread, heading: Heading, newCount }: OneThreadProps) {
  return (
    <>
      <Heading dir="auto" className="text-lg [overflow-wrap:anywhere]">
        <TextLink href={`/threads/${thread.id}`}>
          {thread.title ?? 'A conversation whose first words were taken away'}
        </TextLink>
      </Heading>
      {thread.passage ? (
        <blockquote className="quoted mt-2 text-sm">
          {shortened(thread.passage.quotation)}
        </blockquote>
      ) : null}
      <p className="text-ink-soft mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        {thread.handle || thread.isUnnamed ? (
          <span>
            opened by <Writer {...thread} />
          </span>
        ) : null}
        <span>{counted(thread.commentCount)}</span>
        {newCount > 0 ? <Badge tone="ember">{newWords(newCount)}</Badge> : null}
        {thread.lastCommentAt ? <RelativeTime at={thread.lastCommentAt} /> : null}
        <ThreadState thread={thread} />
      </p>
    </>
  )
}

const counted = (count: number): string => (count === 1 ? '1 comment' : `${count} comments`)

const newWords = (count: number): string =>
  count > NEWS_COUNTED_MAX ? `${NEWS_COUNTED_MAX}+ new` : `${count} new`

const shortened = (quotation: string): string =>
  quotation.length <= QUOTED_LENGTH_MAX
    ? quotation
    : `${quotation.slice(0, quotation.lastIndexOf(' ', QUOTED_LENGTH_MAX))} …`
