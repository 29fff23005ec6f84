import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { TextLink } from '@/components/ui/text-link'
import type { CollectionShare, OwnCollection } from '@/domain/bookmarks/collection'

const SHARES = { PUBLIC: 'public page', LINK: 'secret link' } as const

/** By which way others see a collection; nothing where none does. */
function ShareBadge({ share }: { share: CollectionShare }) {
  return share === null ? null : <Badge tone="warning">{SHARES[share]}</Badge>
}

/** One's own collections, each with what it holds and who sees it. */
export function CollectionList({ collections }: { collections: readonly OwnCollection[] }) {
  if (collections.length === 0) {
    return (
      <EmptyState title="No collection yet">
        Make one below; then put passages in from your bookmarks. One passage can be in several.
      </EmptyState>
    )
  }
  return (
    <ul className="divide-rule divide-y">
      {collections.map(({ id, name, description, share, size }) => (
        <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-4">
          <div className="min-w-0 grow">
            <h2 dir="auto" className="text-lg [overflow-wrap:anywhere]">
              <TextLink href={`/bookmarks/collections/${id}`}>{name}</TextLink>
            </h2>
            {description === '' ? null : (
              <p dir="auto" className="text-ink-soft text-sm [overflow-wrap:anywhere]">
                {description}
              </p>
            )}
          </div>
          <p className="text-ink-soft flex items-center gap-3 text-sm">
            <ShareBadge share={share} />
            {size === 1 ? '1 bookmark' : `${size} bookmarks`}
          </p>
        </li>
      ))}
    </ul>
  )
}
