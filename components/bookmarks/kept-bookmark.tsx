import type { ReactNode } from 'react'

import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ColourWords } from '@/domain/bookmarks/colour'
import type { KeptBookmark as Kept } from '@/domain/bookmarks/kept'
import { PassageInContext } from '@/components/passages/passage-in-context'
import type { FormAction } from '@/domain/form-state'

import { ChangedPassage } from './changed-passage'
import { ChooseBox } from './choose-box'
import { ColourSwatch } from './colour-swatch'
import { FiledUnder } from './filed-under'
import { NoteForm } from './note-form'
import { NoteWords } from './note-words'
import { PlacedPassage } from './placed-passage'

export type BookmarkActs = {
  writeNote: FormAction
  takeAway: FormAction
  settle: FormAction
  /** Where several can be chosen at once. */
  changeChosen?: FormAction
}

type KeptBookmarkProps = {
  bookmark: Kept
  slug: string
  isWithdrawn: boolean
  colours: ColourWords
  acts: BookmarkActs
  /** What stands behind the `?` of the page's address. */
  at: string
  /** What else stands with it. */
  children?: ReactNode
}

/** One thing kept: its words, the note beside them, and what can be done with it. */
export function KeptBookmark({ bookmark, slug, isWithdrawn, ...rest }: KeptBookmarkProps) {
  const { colours, acts, at, children } = rest
  const { id, colour, note, noteHtml, concepts, passage, href, keptOn, seenOn } = bookmark
  return (
    <article className="flex flex-col gap-3">
      <p className="text-ink-soft flex items-center gap-2 text-sm">
        {acts.changeChosen ? (
          <ChooseBox id={id} words={passage?.exact ?? 'the essay as a whole'} />
        ) : null}
        <ColourSwatch colour={colour} />
        <KeptAndSeen meaning={colours[colour]} keptOn={keptOn} seenOn={seenOn} />
      </p>
      {passage ? <PassageInContext words={passage} /> : <p>The essay as a whole.</p>}
      {passage?.change ? (
        <ChangedPassage
          {...{ id, slug, isWithdrawn }}
          change={passage.change}
          action={acts.settle}
        />
      ) : null}
      {passage && !isWithdrawn ? (
        <PlacedPassage id={id} passage={passage} action={acts.settle} />
      ) : null}
      <NoteWords html={noteHtml} />
      <FiledUnder id={id} concepts={concepts} />
      <NoteForm id={id} colour={colour} note={note} colours={colours} action={acts.writeNote} />
      {children}
      <div className="flex flex-wrap items-center gap-x-2">
        {isWithdrawn ? null : (
          <a href={href} data-place-of={id} className="button button-quiet">
            {passage?.state === 'GONE' ? 'Read where it stood' : 'Read it in its place'}
          </a>
        )}
        {/* Together, so that on a phone both stand in the next line, and begin where it begins. */}
        <div className="-ml-2.5 flex items-center gap-x-2 sm:ml-0">
          {passage ? (
            <a href={`/p/${passage.id}`} data-place-of={id} className="button button-plain">
              Its own page
            </a>
          ) : null}
          <ActionForm
            id={`take-away-${id}`}
            action={acts.takeAway}
            hidden={{ id, at }}
            className="contents"
          >
            <PendingButton variant="plain" pending="Taking away…">
              Take away
            </PendingButton>
          </ActionForm>
        </div>
      </div>
    </article>
  )
}

type KeptAndSeenProps = Pick<Kept, 'keptOn' | 'seenOn'> & { meaning: string }

function KeptAndSeen({ meaning, keptOn, seenOn }: KeptAndSeenProps) {
  return (
    <span>
      {meaning} · <RelativeTime at={keptOn} />
      {seenOn === null ? null : (
        <>
          {' '}
          · last seen <RelativeTime at={seenOn} />
        </>
      )}
    </span>
  )
}
