'use client'

import { X } from 'lucide-react'
import type { KeyboardEvent, Ref, SubmitEvent } from 'react'

import { ColourChoice } from '@/components/bookmarks/colour-choice'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { ColourWords } from '@/domain/bookmarks/colour'
import type { OwnPassage } from '@/domain/bookmarks/pending'

import { NoteField } from './note-field'
import { PassageSource, type CitedEssay } from './passage-source'
import { PassageTalk } from './passage-talk'
import type { Keeping } from './use-keeping'
import { WayOn } from './way-on'

type PassageToolbarProps = {
  ref: Ref<HTMLElement>
  essay: CitedEssay
  draft: OwnPassage
  /** Of the passage that these very words are kept as already. */
  passageId: string | undefined
  keeping: Keeping
  colours: ColourWords
  isVisitor: boolean
  onKeep: (where: 'library' | 'browser') => void
  onClose: () => void
}

/** What a reader may do with the words they selected. Everything typed stays until it is kept. */
export function PassageToolbar(props: PassageToolbarProps) {
  const { ref, essay, draft, keeping, colours, isVisitor, onKeep, onClose } = props
  const where = isVisitor ? 'browser' : 'library'
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onKeep(where)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onKeep(where)
  }
  return (
    <section
      ref={ref}
      aria-label="The words you selected"
      className="passage-sheet"
      onKeyDown={press}
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
        <ColourChoice
          name="colour"
          colour={draft.colour}
          words={colours}
          onChoose={(colour) => {
            keeping.edit({ colour })
          }}
        />
        <NoteField
          label="A note, for you alone"
          note={draft.note}
          onWrite={(note) => {
            keeping.edit({ note })
          }}
        />
        <div role="alert" className="empty:-mt-3">
          {keeping.trouble ? (
            <p className="text-wine text-sm font-medium">{keeping.trouble.sentence}</p>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary">
            {isVisitor ? 'Keep in this browser' : 'Keep'}
          </Button>
          <WayOn
            slug={essay.slug}
            draft={draft}
            code={isVisitor ? 'sign-in' : keeping.trouble?.code}
          />
          <PassageTalk essay={essay} chosen={draft} />
          <PassageSource essay={essay} chosen={draft} passageId={props.passageId} />
          <IconButton label="Close" className="ml-auto" onClick={onClose}>
            <X aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      </form>
    </section>
  )
}
