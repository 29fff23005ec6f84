import { TextLink } from '@/components/ui/text-link'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

import { SubjectLink } from './subject-link'
import { ThreadState } from './thread-state'

type ThreadKickerProps = {
  thread: ThreadCard & { subject: ThreadSubject }
  /** Whoever is signed in has tools. */
  hasTools: boolean
}

/** Over the title of a conversation: what it is about, how it stands, and what one may do with it. */
export function ThreadKicker({ thread, hasTools }: ThreadKickerProps) {
  return (
    <>
      A conversation <SubjectLink subject={thread.subject} /> ·{' '}
      <TextLink href={`${thread.subject.address}/discussion`}>all conversations</TextLink>
      {hasTools ? (
        <>
          {' '}
          · <TextLink href={`/threads/${thread.id}/tools`}>tools</TextLink>
        </>
      ) : null}{' '}
      <ThreadState thread={thread} />
    </>
  )
}
