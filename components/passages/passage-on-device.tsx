'use client'

import { ColourSwatch } from '@/components/bookmarks/colour-swatch'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { COLOUR_WORDS } from '@/domain/bookmarks/colour'
import type { KeptHere } from '@/domain/bookmarks/kept-here'

import { putKept } from './device-book'
import { tryAgainHere } from './wish-here'

/** A passage of this device: its words and note, where it comes from, what stands against it; taking it away and back. */
export function PassageOnDevice({ kept }: { kept: KeptHere }) {
  const { colour, exact, note, slug, title, refusal, isTakenAway, clientKey } = kept
  const move = (isAway: boolean) => () => {
    putKept({ ...kept, isTakenAway: isAway })
  }
  return (
    <article className="flex flex-col gap-2">
      <p className="text-ink-soft flex items-center gap-2 text-sm">
        <ColourSwatch colour={colour} />
        <span>
          {COLOUR_WORDS[colour]} · <TextLink href={`/essays/${slug}`}>{title}</TextLink>
        </span>
      </p>
      <blockquote className="quoted words font-serif text-lg whitespace-pre-line" dir="auto">
        {exact}
      </blockquote>
      {note === '' ? null : (
        <p className="text-base [overflow-wrap:anywhere] whitespace-pre-line" dir="auto">
          {note}
        </p>
      )}
      {refusal === '' ? null : <p className="text-wine text-sm font-medium">{refusal}</p>}
      <div className="mt-1 flex flex-wrap items-center gap-2">
        {isTakenAway ? (
          <>
            <p role="status" className="text-sm">
              Taken away.
            </p>
            <Button onClick={move(false)}>Undo</Button>
          </>
        ) : (
          <Button onClick={move(true)}>Take away</Button>
        )}
        {refusal === '' ? null : (
          <Button
            onClick={() => {
              tryAgainHere(clientKey)
            }}
          >
            Try again
          </Button>
        )}
      </div>
    </article>
  )
}
