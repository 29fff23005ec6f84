'use client'

import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import type { ChangeHere } from '@/domain/bookmarks/kept-here'

import { dropChange } from './device-book'
import { tryAgainHere } from './wish-here'

/** A change to a passage that the library was not told yet, or refused; a note is shown, so that it can be copied. */
export function ChangeOnDevice({ change }: { change: ChangeHere }) {
  const { id, exact, note, slug, title, refusal, isTakenAway } = change
  return (
    <article className="flex flex-col gap-2">
      <p className="text-ink-soft text-sm">
        {isTakenAway === true ? 'Taken away' : 'Changed'} ·{' '}
        <TextLink href={`/essays/${slug}`}>{title}</TextLink>
      </p>
      <blockquote className="words font-serif text-lg whitespace-pre-line" dir="auto">
        {exact}
      </blockquote>
      {note === null || note === '' ? null : (
        <p className="words whitespace-pre-line" dir="auto">
          {note}
        </p>
      )}
      {refusal === '' ? null : <p className="text-wine text-sm font-medium">{refusal}</p>}
      <div className="flex flex-wrap gap-2">
        {refusal === '' ? null : (
          <Button
            onClick={() => {
              tryAgainHere(id)
            }}
          >
            Try again
          </Button>
        )}
        <Button
          variant="plain"
          onClick={() => {
            dropChange(id)
          }}
        >
          Leave it as it was
        </Button>
      </div>
    </article>
  )
}
