import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import type { OwnCollection } from '@/domain/bookmarks/collection'
import type { FormAction } from '@/domain/form-state'

import { CollectionFields } from './collection-fields'

type CollectionSettingsProps = {
  collection: OwnCollection
  change: FormAction
  takeAway: FormAction
}

/** Renames a collection, or takes it away. */
export function CollectionSettings({ collection, change, takeAway }: CollectionSettingsProps) {
  const { id, name, description } = collection
  return (
    <section aria-label="The collection itself" className="border-rule mt-12 border-t pt-4">
      <ActionForm action={change} hidden={{ id }} className="flex flex-col">
        <Disclosure summary="Change name and description">
          <div className="flex flex-col gap-4 pt-2">
            <CollectionFields name={name} description={description} />
            <div>
              <PendingButton variant="quiet" pending="Saving…">
                Save
              </PendingButton>
            </div>
          </div>
        </Disclosure>
      </ActionForm>
      <ActionForm action={takeAway} hidden={{ id }} className="-ml-2.5">
        <PendingButton variant="plain" pending="Taking away…">
          Take this collection away
        </PendingButton>
      </ActionForm>
    </section>
  )
}
