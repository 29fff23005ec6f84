import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import type { SharedCollection } from '@/domain/bookmarks/shared-collection'

import { SharedEssayList } from './shared-essay-list'

type SharedCollectionPageProps = {
  collection: SharedCollection
  here: `/collections/${string}` | `/moderation/collections/${string}`
  /** Where whoever reads it reports it; none at the desk of moderators. */
  reportAt?: `/collections/${string}/report`
}

/** The page of a collection that its owner shares; `here` is its own address. */
export function SharedCollectionPage(props: SharedCollectionPageProps) {
  const { collection, here, reportAt } = props
  const { name, description, by, essays, next } = collection
  return (
    <Page
      title={name}
      kicker={
        by === null ? (
          'A reader’s collection'
        ) : (
          <>
            Put together by <TextLink href={`/members/${by}`}>{by}</TextLink>
          </>
        )
      }
      lead={
        description === '' ? null : (
          <span dir="auto" className="whitespace-pre-line">
            {description}
          </span>
        )
      }
    >
      {essays.length === 0 ? (
        <EmptyState
          title="Nothing stands here now"
          action={<ButtonLink href="/">See all essays</ButtonLink>}
        >
          Passages of essays that are no longer in the library are not shown.
        </EmptyState>
      ) : (
        <SharedEssayList essays={essays} by={by} />
      )}
      {next === null ? null : (
        <p className="mt-10">
          <ButtonLink href={`${here}?after=${next}`}>Next page</ButtonLink>
        </p>
      )}
      {reportAt === undefined ? null : (
        <p className="text-ink-soft mt-14 text-sm print:hidden">
          Is something wrong with it? <TextLink href={reportAt}>Report this collection</TextLink>
        </p>
      )}
    </Page>
  )
}
