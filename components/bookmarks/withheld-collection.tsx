import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'

/** What stands at the link of a collection that a moderator keeps from others: no word of it. */
export function WithheldCollection() {
  return (
    <Page title="A shared collection">
      <EmptyState
        title="A moderator keeps this collection from others"
        action={<ButtonLink href="/">See all essays</ButtonLink>}
      >
        It was reported. Should that be taken back, it stands here again.
      </EmptyState>
    </Page>
  )
}
