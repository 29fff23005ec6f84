import type { Metadata } from 'next'

import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'

export const metadata: Metadata = { title: 'No such passage', robots: { index: false } }

/** Passages are never deleted, whatever becomes of their essay: an address that leads here never was one of this library. */
export default function NoPassage() {
  return (
    <Page
      title="No such passage"
      lead="This library keeps every passage, also when its words are gone from the essay or the essay is withdrawn. So this address was never one of them."
    >
      <div className="flex flex-col gap-4">
        <ul className="list-disc pl-5">
          <li>Perhaps a letter of the address was lost on the way. Copy it once more, whole.</li>
          <li>Perhaps it belongs to another library. Its beginning says to which.</li>
          <li>Perhaps you have some of the words. Then search for them.</li>
        </ul>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/search" variant="primary">
            Search for the words
          </ButtonLink>
          <ButtonLink href="/essays">See all essays</ButtonLink>
        </div>
      </div>
    </Page>
  )
}
