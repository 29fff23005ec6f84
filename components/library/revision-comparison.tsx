import { ChevronRight } from 'lucide-react'

import { Notice } from '@/components/ui/notice'
import { isKept, type ComparedBlock } from '@/domain/library/compare-texts'
import { foldKept } from '@/domain/library/fold-kept'

import { ChangedPart } from './changed-part'
import { countWords } from './count-words'

/** What changed, in its place; paragraphs that stayed as they were open when asked for. */
export function RevisionComparison({ blocks }: { blocks: readonly ComparedBlock[] }) {
  const changed = blocks.filter((block) => !isKept(block)).length
  if (changed === 0) return <Notice tone="info">Not a word of the text differs.</Notice>
  return (
    <>
      <p className="text-ink-soft mb-6 text-sm">
        {countWords(changed, 'paragraph')} changed. <del className="change-removed">Taken out</del>{' '}
        and <ins className="change-added">put in</ins> are marked so.
      </p>
      <section aria-label="The text, with what changed" className="revision-comparison">
        {foldKept(blocks).map(({ first, isFolded, blocks: run }) =>
          isFolded ? (
            <details key={first} className="kept-fold">
              <summary>
                <ChevronRight aria-hidden="true" className="size-4 shrink-0" />
                {countWords(run.length, 'paragraph')} as before
              </summary>
              <Blocks blocks={run} first={first} />
            </details>
          ) : (
            <Blocks key={first} blocks={run} first={first} />
          ),
        )}
      </section>
    </>
  )
}

function Blocks({ blocks, first }: { blocks: readonly ComparedBlock[]; first: number }) {
  return blocks.map((block, index) => (
    <p key={first + index}>
      {block.map((words, place) => (
        <ChangedPart key={place} {...words} />
      ))}
    </p>
  ))
}
