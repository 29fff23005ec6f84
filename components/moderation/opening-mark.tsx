import { useLinkStatus } from 'next/link'

import { Spinner } from '@/components/ui/spinner'

/** Within a link: says at once that it was heard, while what it leads to is fetched. */
export function OpeningMark() {
  const { pending } = useLinkStatus()
  return pending ? (
    <span className="ms-2 inline-flex items-center gap-1">
      <Spinner className="size-3" /> opening…
    </span>
  ) : null
}
