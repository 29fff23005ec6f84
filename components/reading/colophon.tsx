import { absoluteDate } from '@/components/ui/moment-words'

import { cssWords } from './css-words'

type ColophonProps = {
  essay: { title: string; author: string; address: string }
  library: string
  /** When the revision was published, ISO. */
  revisedAt: string
}

/** On paper only: the title over each page but the first, and at the end where these words are from. */
export function Colophon({ essay, library, revisedAt }: ColophonProps) {
  return (
    <>
      <style>{runningTitle(essay.title)}</style>
      <p className="colophon">
        {essay.author}, “{essay.title}”. {library}, revision of {absoluteDate(revisedAt)}.
        <br />
        {essay.address}
      </p>
    </>
  )
}

const runningTitle = (title: string) =>
  `@page{@top-center{content:${cssWords(title)};font:italic 9pt serif;color:#333}}` +
  '@page:first{@top-center{content:none}}'
