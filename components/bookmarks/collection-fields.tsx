import { TypedField } from '@/components/ui/typed-field'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import { COLLECTION_DESCRIPTION_MAX, COLLECTION_NAME_MAX } from '@/domain/bookmarks/collection'

type CollectionFieldsProps = { name?: string; description?: string }

/** Name and description of a collection, inside an `ActionForm`. */
export function CollectionFields({ name = '', description = '' }: CollectionFieldsProps) {
  return (
    <>
      <TypedField label="Name" name="name" defaultValue={name} maxLength={COLLECTION_NAME_MAX} />
      <TypedTextArea
        label="What it is about"
        name="description"
        optional
        rows={2}
        defaultValue={description}
        lengthMax={COLLECTION_DESCRIPTION_MAX}
      />
    </>
  )
}
