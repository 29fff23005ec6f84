'use client'

import { useId } from 'react'

import { CharactersLeft } from '@/components/ui/characters-left'
import { NOTE_LENGTH_MAX } from '@/domain/bookmarks/note-length'

type NoteFieldProps = {
  label: string
  note: string
  readOnly?: boolean
  onWrite: (note: string) => void
}

/** One line that grows with the note; too long a note is said, never cut off. */
export function NoteField({ label, note, readOnly = false, onWrite }: NoteFieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        value={note}
        readOnly={readOnly}
        placeholder={label}
        className="input field-sizing-content max-h-48 font-serif"
        onChange={(event) => {
          onWrite(event.target.value)
        }}
      />
      {note.length > NOTE_LENGTH_MAX / 2 ? (
        <CharactersLeft length={note.length} lengthMax={NOTE_LENGTH_MAX} />
      ) : null}
    </div>
  )
}
