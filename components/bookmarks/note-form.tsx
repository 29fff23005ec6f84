import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Colour, ColourWords } from '@/domain/bookmarks/colour'
import type { FormAction } from '@/domain/form-state'

import { NoteBox } from './note-box'
import { TypedColourChoice } from './typed-colour-choice'

type NoteFormProps = {
  id: string
  colour: Colour
  note: string
  colours: ColourWords
  action: FormAction
}

/** Changes note and mark in place. What it answers stands outside the fold, to be seen without scripts too. */
export function NoteForm({ id, colour, note, colours, action }: NoteFormProps) {
  return (
    <ActionForm action={action} hidden={{ id, seen: note }} className="flex flex-col">
      <Disclosure
        className="note-fold"
        summary={note === '' ? 'Write a note' : 'Change the note or the mark'}
      >
        <div className="flex flex-col gap-4 pt-2">
          <TypedColourChoice colour={colour} words={colours} />
          <NoteBox note={note} />
        </div>
      </Disclosure>
    </ActionForm>
  )
}
