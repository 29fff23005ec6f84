'use client'

import type { RefObject } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import type { OwnPassage } from '@/domain/bookmarks/pending'

import { ForeignWordsNotice } from './foreign-words-notice'
import { KeptNotice } from './kept-notice'
import { PassagePicker } from './passage-picker'
import type { CitedEssay } from './passage-source'
import { PassageToolbar } from './passage-toolbar'
import { PlaceSeeker } from './place-seeker'
import type { ForeignWords } from './use-foreign-words'
import type { Keeping } from './use-keeping'
import type { useKeptNotice } from './use-kept-notice'
import type { Marks, ShownMark } from './use-marks'
import type { Picking } from './use-picking'
import type { Seeking } from './use-seeking'

type PassageStageProps = {
  essay: CitedEssay
  marks: Marks
  toolbar: RefObject<HTMLElement | null>
  picking: Picking
  seeking: Seeking
  keeping: Keeping
  notice: ReturnType<typeof useKeptNotice>
  foreign: ForeignWords
  onClose: () => void
}

/** The one thing that is open over the essay: picking, seeking, the toolbar, or what came of it. */
export function PassageStage(props: PassageStageProps) {
  const { essay, marks, toolbar, picking, seeking, keeping, notice, foreign, onClose } = props
  const { draft } = keeping
  if (picking.words) return <PassagePicker picking={picking} />
  if (seeking.mark) return <PlaceSeeker ref={toolbar} seeking={seeking} draft={draft} />
  // While it is on its way, the mark stands in the text already.
  if (draft && !keeping.isSending) {
    return (
      <PassageToolbar
        ref={toolbar}
        {...{ essay, draft, keeping, onClose, colours: marks.colours }}
        passageId={keptAs(marks.list, draft)}
        isVisitor={marks.member === null || (marks.member === undefined && !isMemberHinted())}
        onKeep={(where) => void notice.keep(where)}
      />
    )
  }
  if (notice.kept) {
    return (
      <KeptNotice mark={notice.kept} onUndo={() => void notice.undo()} onClose={notice.close} />
    )
  }
  return foreign.isShown ? <ForeignWordsNotice onClose={foreign.close} /> : null
}

/** The passage that these very words are kept as, where they stand as they were chosen. */
const keptAs = (list: readonly ShownMark[], { start, end, exact }: OwnPassage) =>
  list.find(
    (mark) =>
      mark.passageId !== '' && mark.start === start && mark.end === end && mark.exact === exact,
  )?.passageId
