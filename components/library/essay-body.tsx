import { memo } from 'react'

import { NoteSheet } from '@/components/reading/note-sheet'

import { HeadingAnchors } from './heading-anchors'

/** The text itself. The renderer made this HTML from Markdown and sanitised it before it was stored. */
export const EssayBody = memo(function EssayBody({ html }: { html: string }) {
  return (
    <>
      <div id="essay-body" className="essay-body" dangerouslySetInnerHTML={{ __html: html }} />
      <HeadingAnchors />
      <NoteSheet />
    </>
  )
})
