import { Disclosure } from '@/components/ui/disclosure'
import { KEPT_NAMELESS } from '@/domain/accounts/leaving'

/** What an erasure takes and what it leaves, before anyone asks for it. */
export function WhatIsKept() {
  return (
    <div className="mb-6">
      <p className="text-base">
        A day after you ask, all of this is gone and cannot be brought back: your address, your name
        and profile, all ways in, your bookmarks and notes, your reading places, what you follow and
        whom you muted, your notifications, drafts and archives. Within that day you can change your
        mind.
      </p>
      <Disclosure summary="What stays without your name, and why" className="mt-3">
        <ul className="flex list-disc flex-col gap-2 ps-5 text-sm">
          {Object.entries(KEPT_NAMELESS).map(([what, sentence]) => (
            <li key={what}>{sentence}</li>
          ))}
          <li>
            A mark made from your name, from which nobody can read it: so that nobody else takes it.
          </li>
          <li>
            Where others wrote your name in their own words, it is theirs. If it must go, ask a
            moderator with a report before you leave.
          </li>
          <li>
            Copies that the owner made of the whole library before, until these are thrown away.
          </li>
        </ul>
      </Disclosure>
    </div>
  )
}
