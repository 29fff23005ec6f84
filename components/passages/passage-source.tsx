'use client'

import { useState } from 'react'

import { Button } from '@/components/ui/button'
import { bibtexCitation, markdownCitation, plainCitation } from '@/domain/passages/citation'
import type { Stretch } from '@/domain/passages/stretch'
import { stretchLink } from '@/domain/passages/stretch-link'

import { essayElement, readEssayText } from './essay-text'
import type { QuotedEssay } from './passage-talk'

export type CitedEssay = QuotedEssay & { revision: { number: number; publishedAt: string } }

const FORMS = {
  'With its source': plainCitation,
  'As Markdown': markdownCitation,
  'As BibTeX': bibtexCitation,
} as const

type ChosenWords = Stretch & { exact: string }
type PassageSourceProps = {
  essay: CitedEssay
  chosen: ChosenWords
  /** Of the passage that these words are kept as: its page is their address for good. */
  passageId?: string | undefined
}

/** Takes the selected words away from here: with a citation in three forms, or as an address that shows them. */
export function PassageSource({ essay, chosen, passageId }: PassageSourceProps) {
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const copy = async (words: string | null) => {
    try {
      if (words === null) throw new Error('not the essay that the library has')
      await navigator.clipboard.writeText(words)
      setSaid('Copied.')
    } catch {
      setSaid('The browser did not allow copying. Keep the words: their own page has all of this.')
    }
  }
  return (
    <>
      <Button
        variant="plain"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        Copy
      </Button>
      {isOpen ? (
        <div
          role="group"
          aria-label="Copy these words"
          className="order-last flex basis-full flex-wrap gap-x-1"
        >
          {Object.entries(FORMS).map(([label, cite]) => (
            <Button
              key={label}
              variant="plain"
              onClick={() => {
                void copy(cite(cited(essay, chosen, citedAt(essay, passageId))))
              }}
            >
              {label}
            </Button>
          ))}
          <Button
            variant="plain"
            onClick={() => void copy(linkTo(essay, chosen, passageId) ?? null)}
          >
            Only a link
          </Button>
          <p role="status" className="text-ink-soft self-center text-sm">
            {said}
          </p>
        </div>
      ) : null}
    </>
  )
}

/** What is cited is found again also when the essay was revised: the passage's own page, else that of this revision. */
const citedAt = ({ slug, revision }: CitedEssay, passageId: string | undefined): string =>
  passageId === undefined
    ? `${location.origin}/essays/${slug}/history/${revision.number}`
    : `${location.origin}/p/${passageId}`

function cited({ title, author, revision }: CitedEssay, chosen: ChosenWords, address: string) {
  const { number, publishedAt } = revision
  const dated = { number, publishedOn: publishedAt.slice(0, 10) }
  return { exact: chosen.exact, title, author, revision: dated, address }
}

function linkTo(
  { slug }: CitedEssay,
  chosen: ChosenWords,
  passageId: string | undefined,
): string | undefined {
  if (passageId !== undefined) return `${location.origin}/p/${passageId}`
  const essay = essayElement()
  const text = essay && readEssayText(essay)
  return text ? `${location.origin}${stretchLink(slug, text.text, chosen)}` : undefined
}
