'use client'

import { useRef, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'

import { MarginMarks } from './margin-marks'
import type { QuotedEssay } from './passage-talk'
import { PassageToolbar } from './passage-toolbar'
import { PlaceSeeker } from './place-seeker'
import { selectWords } from './select-words'
import { useFocusOnMark } from './use-focus-on-mark'
import { useKeeping } from './use-keeping'
import { useMarkedWordsClick } from './use-marked-words-click'
import { useMarks } from './use-marks'
import { usePaintedWords } from './use-painted-words'
import { usePendingPassage } from './use-pending-passage'
import { useSeeking } from './use-seeking'
import { useSelectedWords } from './use-selected-words'
import { useToolbarKeys } from './use-toolbar-keys'
import { usePlacedSheet } from './use-placed-sheet'

type PassageKeeperProps = { essay: QuotedEssay; revisionId: string }

/**
 * Lets a reader keep passages of the essay on this page (the element `essay-body`) and shows those they kept. It lies
 * over the essay, in the same positioned box.
 */
export function PassageKeeper({ essay, revisionId }: PassageKeeperProps) {
  const { slug } = essay
  const toolbar = useRef<HTMLElement>(null)
  const dismissed = useRef('')
  const [openId, setOpenId] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const marks = useMarks(slug)
  const focusOnMark = useFocusOnMark(marks.list)
  const keeping = useKeeping({ slug, revisionId })
  const { draft } = keeping

  const seeking = useSeeking({ marks, keeping, onOpen: setOpenId, onNews: setNews, focusOnMark })
  const close = () => {
    if (seeking.mark) seeking.stop()
    if (draft === null) return
    dismissed.current = `${draft.start}-${draft.end}`
    keeping.close()
    selectWords(draft)
  }
  const keep = async () => {
    const mark = await keeping.keep()
    if (mark === null) return
    focusOnMark(mark.id)
    marks.put(mark)
    document.getSelection()?.removeAllRanges()
    setNews('Kept.')
  }
  useSelectedWords((words) => {
    const chosen = words ? `${words.start}-${words.end}` : ''
    if (chosen === dismissed.current && chosen !== '') return
    dismissed.current = ''
    if (words !== null) setNews('Words selected. Press Tab to keep them.')
    keeping.choose(words)
  })
  usePendingPassage({ slug, revisionId }, keeping.resume)
  usePaintedWords(marks.list, draft)
  useMarkedWordsClick(marks.list, setOpenId)
  usePlacedSheet(toolbar, draft)
  useToolbarKeys(toolbar, close)

  return (
    <div className="passage-layer">
      <MarginMarks {...{ marks, slug, openId }} onOpen={setOpenId} onSeek={seeking.begin} />
      {seeking.mark ? (
        <PlaceSeeker ref={toolbar} seeking={seeking} draft={draft} />
      ) : draft ? (
        <PassageToolbar
          ref={toolbar}
          {...{ essay, draft, keeping }}
          colours={marks.colours}
          isVisitor={marks.member === null || (marks.member === undefined && !isMemberHinted())}
          onKeep={() => void keep()}
          onClose={close}
        />
      ) : null}
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  )
}
