import Link from 'next/link'

import { DESK_SHOWS, deskAddress, type DeskShow } from '@/domain/moderation/desk-wish'

/** Which cases are shown. */
export const DeskShows = ({ shown }: { shown: DeskShow }) => (
  <nav aria-label="Which cases" className="mb-4">
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {(Object.keys(DESK_SHOWS) as DeskShow[]).map((show) => (
        <li key={show}>
          <Link
            href={deskAddress({ show, until: null, after: null })}
            prefetch={false}
            aria-current={show === shown ? 'page' : undefined}
            className="link inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
          >
            {DESK_SHOWS[show]}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
