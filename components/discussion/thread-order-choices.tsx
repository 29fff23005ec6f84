import { TextLink } from '@/components/ui/text-link'
import { THREAD_ORDERS, type ThreadOrder } from '@/domain/discussion/thread-order'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

const WORDS: Readonly<Record<ThreadOrder, string>> = {
  talk: 'latest talk',
  newest: 'newest',
  place: 'place in the essay',
  replies: 'most replies',
}

type ThreadOrderChoicesProps = { subject: ThreadSubject; chosen: ThreadOrder }

/** The orders in which conversations can be listed. A question has no places. */
export function ThreadOrderChoices({ subject, chosen }: ThreadOrderChoicesProps) {
  const orders = THREAD_ORDERS.filter((order) => order !== 'place' || subject.kind === 'essay')
  return (
    <nav aria-label="Order" className="text-ink-soft mb-6 text-sm">
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {orders.map((order) => (
          <li key={order}>
            {order === chosen ? (
              <strong aria-current="true">{WORDS[order]}</strong>
            ) : (
              <TextLink href={`${subject.address}/discussion?sort=${order}`}>
                {WORDS[order]}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
