'use client'

import { useEffect, useId, useRef, type KeyboardEvent } from 'react'

import { usePreview } from '@/components/discussion/use-preview'
import { WordsPreview } from '@/components/discussion/words-preview'
import { useAnswer } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import { NOTE_LENGTH_MAX } from '@/domain/bookmarks/note-length'

/** The note of a bookmark, with a preview. Ctrl and Enter save; Escape, and what was saved, lead back to its row. */
export function NoteBox({ note }: { note: string }) {
  const place = useRef<HTMLDivElement>(null)
  const previewId = useId()
  const preview = usePreview()
  const answer = useAnswer()
  useEffect(() => {
    if (answer.status === 'done') backToRow(place.current)
  }, [answer])
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, ctrlKey, metaKey, target } = event
    if (key === 'Escape') backToRow(place.current)
    else if (key === 'Enter' && ctrlKey !== metaKey && target instanceof HTMLTextAreaElement)
      target.form?.requestSubmit()
    else return
    event.preventDefault()
  }
  return (
    <div ref={place} className="flex flex-col gap-4" onKeyDown={press}>
      <TypedTextArea
        label="Your note"
        name="note"
        optional
        rows={3}
        hint="Markdown works: *slanted*, **strong**, > quoted."
        defaultValue={note}
        lengthMax={NOTE_LENGTH_MAX}
        onChange={(event) => {
          preview.change(event.target.value)
        }}
      />
      <WordsPreview id={previewId} preview={preview} />
      <div className="flex flex-wrap gap-2">
        <PendingButton variant="quiet" pending="Saving…">
          Save
        </PendingButton>
        <Button
          variant="plain"
          className="needs-script"
          aria-expanded={preview.isOpen}
          aria-controls={preview.isOpen ? previewId : undefined}
          onClick={() => {
            preview.toggle(place.current?.querySelector('textarea')?.value ?? '')
          }}
        >
          Preview
        </Button>
      </div>
    </div>
  )
}

/** What was typed and not saved stays in the folded box. */
function backToRow(place: HTMLElement | null): void {
  const fold = place?.closest('details')
  if (!fold?.open) return
  const isHere = fold.contains(document.activeElement)
  fold.open = false
  if (isHere) fold.closest<HTMLElement>('li[data-bookmark]')?.focus({ preventScroll: true })
}
