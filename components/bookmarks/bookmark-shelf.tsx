import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { TypedSelect } from '@/components/ui/typed-select'
import type { BookmarkShelf as Shelf } from '@/domain/bookmarks/shelf'
import type { FormAction } from '@/domain/form-state'

import { SeeAlsoList } from './see-also-list'

type ShelfActs = { putIn: FormAction; takeOut: FormAction }

type Named = { id: string; name: string }

type BookmarkShelfProps = {
  id: string
  shelf: Shelf
  /** All collections of its owner. */
  collections: readonly Named[]
  acts: ShelfActs
}

/** The collections a bookmark is in, what it is linked to, and how to change both. Works without scripts. */
export function BookmarkShelf({ id, shelf, collections, acts }: BookmarkShelfProps) {
  const here = new Set(shelf.collections.map((one) => one.id))
  const others = collections.filter((one) => !here.has(one.id))
  return (
    <>
      <SeeAlsoList seeAlso={shelf.seeAlso} />
      <InCollections collections={shelf.collections} />
      <Disclosure summary="Collections and links">
        <div className="flex flex-col gap-3 pt-1">
          <PutIn id={id} others={others} action={acts.putIn} />
          <ActionForm action={acts.takeOut} hidden={{ id }} className="flex flex-wrap gap-2">
            {shelf.collections.map((one) => (
              <PendingButton
                key={one.id}
                variant="quiet"
                pending="Taking out…"
                name="collection"
                value={one.id}
                className="max-w-full [overflow-wrap:anywhere] whitespace-normal"
              >
                Take out of “{one.name}”
              </PendingButton>
            ))}
          </ActionForm>
          <p className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
            <TextLink href={`/bookmarks/${id}/links`}>Link to another passage</TextLink>
            <TextLink href="/bookmarks/collections">All collections</TextLink>
          </p>
        </div>
      </Disclosure>
    </>
  )
}

function InCollections({ collections }: { collections: readonly Named[] }) {
  if (collections.length === 0) return null
  return (
    <div className="flex gap-2 text-sm">
      <span aria-hidden="true" className="text-ink-soft">
        In
      </span>
      <ul aria-label="In these collections" className="flex min-w-0 flex-wrap gap-x-4 gap-y-1">
        {collections.map(({ id, name }) => (
          <li key={id} className="min-w-0 [overflow-wrap:anywhere]">
            <TextLink href={`/bookmarks/collections/${id}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

type PutInProps = { id: string; others: readonly Named[]; action: FormAction }

function PutIn({ id, others, action }: PutInProps) {
  return (
    <ActionForm action={action} hidden={{ id }} className="flex max-w-md flex-col gap-3">
      {others.length === 0 ? null : (
        <div className="flex items-end gap-2">
          <div className="min-w-0 grow">
            <TypedSelect label="Put into a collection" name="collection">
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </TypedSelect>
          </div>
          <PendingButton variant="quiet" pending="Putting in…">
            Put in
          </PendingButton>
        </div>
      )}
    </ActionForm>
  )
}
