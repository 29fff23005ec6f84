import { Check } from 'lucide-react'
import Link from 'next/link'

import type { browseAddress } from '@/domain/library/browse-wish'

type BrowseOptionProps = {
  address: ReturnType<typeof browseAddress>
  isChosen: boolean
  /** How many essays it leads to. */
  count?: number
  children: string
}

/** One way to narrow or sort. Chosen once more, it is taken back. */
export function BrowseOption({ address, isChosen, count, children }: BrowseOptionProps) {
  return (
    <li>
      <Link
        href={address}
        prefetch={false}
        rel="nofollow"
        aria-current={isChosen ? 'true' : undefined}
      >
        {isChosen ? <Check aria-hidden="true" className="text-ember size-4" /> : null}
        {children}
        {count === undefined ? null : <span>{count}</span>}
      </Link>
    </li>
  )
}
