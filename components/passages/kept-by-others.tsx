'use client'

import { useEffect, useState } from 'react'

import { Button } from '@/components/ui/button'
import { readKeptCounts, type KeptCount } from '@/domain/bookmarks/kept-counts'
import { blockNumber } from '@/domain/passages/block-bounds'

import { rangesOfStretch } from './dom-range'
import { essayElement, readEssayText, type EssayText } from './essay-text'
import { showCounts, useShownCounts } from './shown-counts'

const PAINT = 'interleaf-kept-by-others'
const WORDS_MAX = 80

type KeptByOthersProps = { slug: string; revisionId: string }

/** Which sentences many readers keep: nothing is asked for, and nothing shown, before this reader wants it. */
export function KeptByOthers({ slug, revisionId }: KeptByOthersProps) {
  const isShown = useShownCounts()
  const [counts, setCounts] = useState<readonly KeptCount[] | null>(null)
  useEffect(() => {
    if (!isShown) return
    let isHere = true
    void askCounts(slug, revisionId).then((found) => {
      if (isHere) setCounts(found)
    })
    return () => {
      isHere = false
      setCounts(null)
    }
  }, [isShown, slug, revisionId])
  usePaintedSentences(counts)
  return (
    <div className="needs-script flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p role="status" className="text-ink-soft text-sm">
          {sentence(isShown, counts)}
        </p>
        <Button
          variant="plain"
          onClick={() => {
            showCounts(!isShown)
          }}
        >
          {isShown ? 'Hide what others keep' : 'Show what others keep'}
        </Button>
      </div>
      {counts === null || counts.length === 0 ? null : <Sentences counts={counts} />}
    </div>
  )
}

function sentence(isShown: boolean, counts: readonly KeptCount[] | null): string {
  if (!isShown) return 'What others keep here is not shown.'
  if (counts === null) return 'Looking…'
  return counts.length === 0
    ? 'No sentence is kept by five or more readers who allow to be counted.'
    : 'Underlined are sentences that at least five readers keep.'
}

function Sentences({ counts }: { counts: readonly KeptCount[] }) {
  const essay = textOnPage()
  if (essay === null) return null
  return (
    <ul aria-label="Sentences that many keep" className="flex flex-col gap-2 text-sm">
      {counts.map(({ start, end, readers }) => (
        <li key={start}>
          <a href={`#b${blockNumber(essay.text, start)}`} className="link">
            {shortened(essay.text.slice(start, end))}
          </a>{' '}
          <span className="text-ink-soft">{readers} readers or more</span>
        </li>
      ))}
    </ul>
  )
}

const shortened = (words: string): string =>
  words.length <= WORDS_MAX ? words : `${words.slice(0, words.lastIndexOf(' ', WORDS_MAX))} …`

function textOnPage(): EssayText | null {
  const element = essayElement()
  return element && readEssayText(element)
}

/** An underline of dots beneath the words, which are not changed; what a reader keeps themselves is drawn over it. */
function usePaintedSentences(counts: readonly KeptCount[] | null): void {
  useEffect(() => {
    const essay = counts === null ? null : textOnPage()
    if (essay === null || counts === null || !('highlights' in CSS)) return
    const ranges = counts.flatMap((count) => rangesOfStretch(essay, count))
    if (ranges.length > 0) CSS.highlights.set(PAINT, new Highlight(...ranges))
    return () => {
      CSS.highlights.delete(PAINT)
    }
  }, [counts])
}

async function askCounts(slug: string, revisionId: string): Promise<KeptCount[]> {
  try {
    const answer = await fetch(`/api/essays/${slug}/kept`)
    return answer.ok ? readKeptCounts(await answer.json(), revisionId) : []
  } catch {
    return []
  }
}
