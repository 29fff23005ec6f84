'use client'

import { X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'

import { ColourChoice } from '@/components/bookmarks/colour-choice'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'

import type { ColourWords } from '@/domain/bookmarks/colour'

import { HereNote } from './here-note'
import { MarkChanged } from './mark-changed'
import { MarkPlaced } from './mark-placed'
import { NoteField } from './note-field'
import { stretchOf } from './painted-marks'
import { PassageSource, type CitedEssay } from './passage-source'
import type { MarkChange } from './use-mark-change'
import type { ShownMark } from './use-marks'
import { usePlacedSheet } from './use-placed-sheet'

type MarkSheetProps = {
  mark: ShownMark
  change: MarkChange
  essay: CitedEssay
  colours: ColourWords
  /** Begins to select where the words stand now. */
  onSeek: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onClose: () => void
}

/** What is kept with a mark: its note, to read and to change; taking it away, and bringing it back. */
export function MarkSheet(props: MarkSheetProps) {
  const { mark, change, essay, colours, onSeek, onKeyDown, onClose } = props
  const sheet = useRef<HTMLElement>(null)
  usePlacedSheet(sheet, stretchOf(mark))
  useEffect(() => {
    sheet.current?.focus({ preventScroll: true })
  }, [mark.isTakenAway, mark.change?.said])
  return (
    <section
      ref={sheet}
      tabIndex={-1}
      aria-label="Your passage"
      className="passage-sheet"
      onKeyDown={onKeyDown}
    >
      <div className="mb-3 flex items-start justify-between gap-2">
        <p className="line-clamp-3 pt-2 font-serif text-base italic">{shownWords(mark)}</p>
        <IconButton label="Close" className="-mt-1 -mr-1" onClick={onClose}>
          <X aria-hidden="true" className="size-4" />
        </IconButton>
      </div>
      {mark.change && !mark.isTakenAway ? (
        <MarkChanged
          {...{ slug: essay.slug, change: mark.change, onSettle: change.settle, onSeek }}
        />
      ) : null}
      {mark.mayBeShown && !mark.isTakenAway ? (
        <MarkPlaced
          mayBeUndone={mark.mayBeUndone === true}
          {...{ onSettle: change.settle, onSeek }}
        />
      ) : null}
      {mark.isTakenAway ? (
        <TakenAway change={change} />
      ) : (
        <Kept {...{ mark, change, colours, essay }} />
      )}
      <HereNote mark={mark} change={change} />
      <div role="alert">
        {change.trouble ? (
          <p className="text-wine mt-3 text-sm font-medium">{change.trouble.sentence}</p>
        ) : null}
      </div>
    </section>
  )
}

function shownWords({ exact, change }: ShownMark): string {
  if (!change) return exact
  return change.said === 'new' ? (change.today ?? exact) : change.before
}

type KeptProps = Pick<MarkSheetProps, 'mark' | 'change' | 'colours' | 'essay'>

function Kept({ mark, change, colours, essay }: KeptProps) {
  const { written } = change
  return (
    <div className="flex flex-col gap-3">
      <ColourChoice
        name={`colour-${mark.id}`}
        colour={written.colour}
        words={colours}
        onChoose={(colour) => {
          change.edit({ colour })
        }}
      />
      <NoteField
        label="Your note"
        note={written.note}
        onWrite={(note) => {
          change.edit({ note })
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant={change.isUnsaved ? 'primary' : 'quiet'}
          aria-disabled={!change.isUnsaved || undefined}
          onClick={() => {
            if (change.isUnsaved) void change.save()
          }}
        >
          {change.isUnsaved ? 'Save' : 'Saved'}
        </Button>
        <Button variant="plain" onClick={() => void change.takeAway()}>
          Take away
        </Button>
        {mark.passageId === '' ? null : (
          <a href={`/p/${mark.passageId}`} className="button button-plain">
            Its own page
          </a>
        )}
        <Source mark={mark} essay={essay} />
      </div>
    </div>
  )
}

/** Words that are not in this revision as they were chosen are cited on their own page. */
function Source({ mark, essay }: Pick<KeptProps, 'mark' | 'essay'>) {
  const { exact, start, end, state, passageId } = mark
  if (start === null || end === null || passageId === '') return null
  if (state !== 'UNCHANGED' && state !== 'MOVED') return null
  return <PassageSource {...{ essay, passageId }} chosen={{ exact, start, end }} />
}

function TakenAway({ change }: { change: MarkChange }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="text-sm">
        Taken away.
      </p>
      <Button onClick={() => void change.bringBack()}>Undo</Button>
    </div>
  )
}
