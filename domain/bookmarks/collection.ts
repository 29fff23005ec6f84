import { z } from 'zod'

import {
  HEAPED,
  isHeaped,
  isVisible,
  typedLine,
  typedText,
  withoutTurns,
} from '@/domain/typed-text'

import { bookmarkIdInput } from './bookmark'

export const COLLECTION_NAME_MAX = 80
export const COLLECTION_DESCRIPTION_MAX = 1000
/** How many collections one member may have. */
export const COLLECTIONS_MAX = 200

const RELOAD = 'Reload the page and try once more.'
const id = z.uuid(RELOAD)

/** Others may read name and description one day: they neither turn nor cover what stands beside them. */
const name = typedLine
  .pipe(z.string().max(COLLECTION_NAME_MAX, 'Keep the name under 80 characters.'))
  .refine(isVisible, 'Give the collection a name.')
const description = typedText
  .transform((typed) => withoutTurns(typed.normalize('NFC')))
  .pipe(z.string().max(COLLECTION_DESCRIPTION_MAX, 'Keep this under 1,000 characters.'))
  .refine((words) => !isHeaped(words), HEAPED)

/** Name and description of a collection, however they came. */
export const collectionWords = { name, description: description.default('') }

export const makeCollectionInput = z.strictObject({
  clientKey: z.uuid('Reload the page and make it once more; copy its name first.'),
  ...collectionWords,
})
export type MakeCollectionInput = z.output<typeof makeCollectionInput>

export const collectionIdInput = z.strictObject({ id })
export type CollectionIdInput = z.output<typeof collectionIdInput>

export const changeCollectionInput = z.strictObject({ id, ...collectionWords })
export type ChangeCollectionInput = z.output<typeof changeCollectionInput>

/** A bookmark, and the collection it is put into or taken out of. */
export const collectedInput = bookmarkIdInput.extend({
  collection: z.uuid('Choose one of your collections.'),
})
export type CollectedInput = z.output<typeof collectedInput>

export const chooseNoteInput = collectedInput.extend({
  wish: z.enum(['show', 'hide'], RELOAD),
  /** The words of the note as its owner saw them when they chose: no others go along. */
  seen: typedText.default(''),
})
export type ChooseNoteInput = z.output<typeof chooseNoteInput>

export const NOTES_ASKED =
  'Say whether the notes you chose go along now that more people will see the collection.'

/** `name`: whether the page says whose it is. */
export const shareCollectionInput = z.strictObject({
  id,
  as: z.enum(['PUBLIC', 'LINK'], 'Choose a public page or a secret link.'),
  name: z.enum(['handle', 'none'], 'Choose whether your name stands there.'),
  /** What becomes of the notes that were chosen one by one; empty: nobody was asked. */
  notes: z.enum(['keep', 'none', ''], NOTES_ASKED).optional(),
  /** Names the chosen notes as their owner saw them. */
  seen: z.string().max(100, RELOAD).optional(),
})
export type ShareCollectionInput = z.output<typeof shareCollectionInput>

/** Null: nobody but its owner sees it. */
export type CollectionShare = 'PUBLIC' | 'LINK' | null

/** Whether more people see a collection that is shared so than before. */
export const isWider = (before: CollectionShare, after: CollectionShare): boolean =>
  reach(after) > reach(before)

const reach = (share: CollectionShare): number => (share === null ? 0 : share === 'LINK' ? 1 : 2)

/** The notes that go along with a collection, as they are shown before it is shared; `seen` names them all. */
export type NotesAlong = { seen: string; notes: { id: string; words: string; note: string }[] }

/** A collection as its owner sees it in a list. */
export type OwnCollection = {
  id: string
  name: string
  description: string
  share: CollectionShare
  /** Day, ISO; null while it is private. */
  sharedAt: string | null
  showsName: boolean
  /** How many bookmarks are in it. */
  size: number
}
