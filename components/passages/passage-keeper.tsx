'use client'

import { useCallback, useDeferredValue, useRef, useState, type RefObject } from 'react'

import { quotationAt } from '@/domain/passages/quotation'

import { MarginMarks } from './margin-marks'
import type { CitedEssay } from './passage-source'
import { PaintedWords } from './painted-words'
import { PassageStage } from './passage-stage'
import { useChoosing } from './use-choosing'
import { useFocusOnMark } from './use-focus-on-mark'
import { useForeignWords } from './use-foreign-words'
import { useKeeping } from './use-keeping'
import { useKeptNotice } from './use-kept-notice'
import { useMarkedWordsClick } from './use-marked-words-click'
import { useMarks } from './use-marks'
import { useMarksHere } from './use-marks-here'
import { useParagraphButtons } from './use-paragraph-buttons'
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
  const foreign = useForeignWords()
  const library = useMarks(slug)
  const marks = useMarksHere({ slug, revisionId }, library, setNews)
  const list = useDeferredValue(marks.list)
  const focusOnMark = useFocusOnMark(list)
  const keeping = useKeeping({
    ...{ slug, title, revisionId, owner: marks.owner },
    hasName: typeof marks.member?.handle === 'string',
  })
  const { draft } = keeping
  const leadIn = useLeadInto(toolbar)
  const seeking = useSeeking({ marks, keeping, onOpen: setOpenId, onNews: setNews, focusOnMark })
  const notice = useKeptNotice({
    ...{ marks, keeping, essay, focusOnMark, onNews: setNews },
    ...{ dropShown: library.drop, onRefused: leadIn },
  })
  const picking = usePicking((text, { start, end }) => {
    keeping.choose(quotationAt(text, start, end))
    leadIn()
  }, foreign.show)
  const isPicking = picking.words !== null
  const dismiss = useChoosing({ keeping, isPicking, onNews: setNews, onForeign: foreign.show })
  const close = () => {
    if (seeking.mark) seeking.stop()
    dismiss()
  }
  const openMark = (id: string | null) => {
    if (!marks.list.some((mark) => mark.id === id && mark.isOnItsWay)) setOpenId(id)
  }
  usePendingPassage({ slug, revisionId, owner: marks.owner }, (pending) => {
    // What is being written by now is not written over.
    if (draft === null || draft.note === '') keeping.resume(pending)
  })
  useMarkedWordsClick(marks.list, openMark)
  usePlacedSheet(toolbar, draft)
  useToolbarKeys(toolbar, draft, close)
  useParagraphButtons()

  return (
    <div className="passage-layer">
      <PaintedWords marks={marks.list} chosen={picking.words ?? draft} />
      <MarginMarks
        {...{ essay, openId }}
        marks={{ ...marks, list }}
        onOpen={openMark}
        onSeek={seeking.begin}
      />
      <PassageStage
        {...{ essay, marks, picking, seeking, keeping, notice, toolbar, foreign }}
        onClose={close}
      />
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  )
}

/** Whoever kept or picked words with the keyboard goes on in the toolbar, once it is there. */
const useLeadInto = (toolbar: RefObject<HTMLElement | null>): (() => void) =>
  useCallback(() => {
    requestAnimationFrame(() => {
      toolbar.current?.querySelector<HTMLElement>('input:checked, button')?.focus()
    })
  }, [toolbar])
