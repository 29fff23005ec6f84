'use client'

import { useDeferredValue, useRef, useState, type RefObject } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import { quotationAt } from '@/domain/passages/quotation'

import { KeptNotice } from './kept-notice'
import { MarginMarks } from './margin-marks'
import { PassagePicker } from './passage-picker'
import type { CitedEssay } from './passage-source'
import { PassageToolbar } from './passage-toolbar'
import { PlaceSeeker } from './place-seeker'
import { useChoosing } from './use-choosing'
import { useFocusOnMark } from './use-focus-on-mark'
import { useKeeping } from './use-keeping'
import { useKeptNotice } from './use-kept-notice'
import { useMarkedWordsClick } from './use-marked-words-click'
import { useMarks } from './use-marks'
import { useMarksHere } from './use-marks-here'
import { usePaintedWords } from './use-painted-words'
import { usePendingPassage } from './use-pending-passage'
import { usePicking } from './use-picking'
import { useSeeking } from './use-seeking'
import { useToolbarKeys } from './use-toolbar-keys'
import { usePlacedSheet } from './use-placed-sheet'

type PassageKeeperProps = { essay: CitedEssay; revisionId: string }

/**
 * Lets a reader keep passages of the essay on this page (the element `essay-body`) and shows those they kept. It lies
 * over the essay, in the same positioned box.
 */
export function PassageKeeper({ essay, revisionId }: PassageKeeperProps) {
  const { slug, title } = essay
  const toolbar = useRef<HTMLElement>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const marks = useMarksHere({ slug, revisionId }, useMarks(slug), setNews)
  const list = useDeferredValue(marks.list)
  const focusOnMark = useFocusOnMark(list)
  const keeping = useKeeping({
    ...{ slug, title, revisionId, owner: marks.owner },
    hasName: typeof marks.member?.handle === 'string',
  })
  const { draft } = keeping

  const seeking = useSeeking({ marks, keeping, onOpen: setOpenId, onNews: setNews, focusOnMark })
  const notice = useKeptNotice({ marks, keeping, essay, focusOnMark, onNews: setNews })
  const picking = usePicking((text, { start, end }) => {
    keeping.choose(quotationAt(text, start, end))
    leadInto(toolbar)
  })
  const dismiss = useChoosing({ keeping, isPicking: picking.words !== null, onNews: setNews })
  const close = () => {
    if (seeking.mark) seeking.stop()
    dismiss()
  }
  usePendingPassage({ slug, revisionId, owner: marks.owner }, (pending) => {
    // What is being written by now is not written over.
    if (draft === null || draft.note === '') keeping.resume(pending)
  })
  usePaintedWords(marks.list, picking.words ?? draft)
  useMarkedWordsClick(marks.list, setOpenId)
  usePlacedSheet(toolbar, draft)
  useToolbarKeys(toolbar, draft, close)

  return (
    <div className="passage-layer">
      <MarginMarks
        {...{ essay, openId }}
        marks={{ ...marks, list }}
        onOpen={setOpenId}
        onSeek={seeking.begin}
      />
      {picking.words ? (
        <PassagePicker picking={picking} />
      ) : seeking.mark ? (
        <PlaceSeeker ref={toolbar} seeking={seeking} draft={draft} />
      ) : draft ? (
        <PassageToolbar
          ref={toolbar}
          {...{ essay, draft, keeping, colours: marks.colours }}
          isVisitor={marks.member === null || (marks.member === undefined && !isMemberHinted())}
          onKeep={(where) => void notice.keep(where)}
          onClose={close}
        />
      ) : notice.kept ? (
        <KeptNotice mark={notice.kept} onUndo={() => void notice.undo()} onClose={notice.close} />
      ) : null}
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  )
}

/** Whoever picked words with the keyboard goes on in the toolbar, once it is there. */
function leadInto(toolbar: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    toolbar.current?.querySelector<HTMLElement>('input:checked, button')?.focus()
  })
}
