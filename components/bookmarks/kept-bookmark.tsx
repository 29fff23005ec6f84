import type { ReactNode } from 'react'

import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ColourWords } from '@/domain/bookmarks/colour'
import type { KeptBookmark as Kept } from '@/domain/bookmarks/kept'
import { PassageInContext } from '@/components/passages/passage-in-context'
import type { FormAction } from '@/domain/form-state'

import { ChangedPassage } from './changed-passage'
import { ColourSwatch } from './colour-swatch'
import { NoteForm } from './note-form'

export type BookmarkActs = { writeNote: FormAction; takeAway: FormAction; settle: FormAction }

type KeptBookmarkProps = {
  bookmark: Kept
  slug: string
  isWithdrawn: boolean
  colours: ColourWords
  acts: BookmarkActs
  /** What else stands with it. */
  children?: ReactNode
}

/** One thing kept: its words, the note beside them, and what can be done with it. */
export function KeptBookmark({ bookmark, slug, isWithdrawn, ...rest }: KeptBookmarkProps) {
  const { colours, acts, children } = rest
  const { id, colour, note, passage, href, keptOn } = bookmark
  return (
    <article className="flex flex-col gap-3">
      <p className="text-ink-soft flex items-center gap-2 text-sm">
        <ColourSwatch colour={colour} />
        <span>
          {colours[colour]} · <RelativeTime at={keptOn} />
        </span>
      </p>
      {passage ? <PassageInContext words={passage} /> : <p>The essay as a whole.</p>}
      {passage?.change ? (
        <ChangedPassage
          {...{ id, slug, isWithdrawn }}
          change={passage.change}
          action={acts.settle}
        />
      ) : null}
      {note === '' ? null : <p className="words whitespace-pre-line">{note}</p>}
      <NoteForm id={id} colour={colour} note={note} colours={colours} action={acts.writeNote} />
      {children}
      <div className="flex flex-wrap items-center gap-x-2">
        {isWithdrawn ? null : (
          <a href={href} className="button button-quiet">
            {passage?.state === 'GONE' ? 'Read where it stood' : 'Read it in its place'}
          </a>
        )}
        {/* Together, so that on a phone both stand in the next line, and begin where it begins. */}
        <div className="-ml-2.5 flex items-center gap-x-2 sm:ml-0">
          {passage ? (
            <a href={`/p/${passage.id}`} className="button button-plain">
              Its own page
            </a>
          ) : null}
          <ActionForm action={acts.takeAway} hidden={{ id }} className="contents">
            <PendingButton variant="plain" pending="Taking away…">
              Take away
            </PendingButton>
          </ActionForm>
        </div>
      </div>
    </article>
  )
}
