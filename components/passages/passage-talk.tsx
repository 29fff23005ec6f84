import { writingAbout } from '@/components/discussion/awaited-quotation'
import { quoteIntoBox } from '@/components/discussion/quote-into-box'
import { Button } from '@/components/ui/button'
import type { PendingPassage } from '@/domain/bookmarks/pending'
import { quotedFrom, quotedWords } from '@/domain/discussion/quoted-words'
import { stretchLink } from '@/domain/passages/stretch-link'

import { essayElement, readEssayText } from './essay-text'
import { newThreadAddress } from './new-thread-address'

export type QuotedEssay = { slug: string; title: string; author: string }

type PassageTalkProps = { essay: QuotedEssay; chosen: PendingPassage }

/**
 * Ways to talk about the selected words: a conversation of their own, or a quotation with its address, for the box on this page,
 * for the one in which words about the essay are being written, else for a new conversation.
 */
export function PassageTalk({ essay, chosen }: PassageTalkProps) {
  const { slug, title, author: by } = essay
  const quote = () => {
    const source = quotedFrom({ by, title, href: addressOf(slug, chosen) })
    const place = writingAbout(`/essays/${slug}`) ?? `/essays/${slug}/discussion/new`
    quoteIntoBox(quotedWords({ words: chosen.exact, source }), place)
  }
  return (
    <>
      <a href={newThreadAddress(slug, chosen)} className="button button-plain">
        Discuss
      </a>
      <Button variant="plain" onClick={quote}>
        Quote
      </Button>
    </>
  )
}

function addressOf(slug: string, chosen: PendingPassage): string {
  const essay = essayElement()
  const text = essay && readEssayText(essay)
  return text ? stretchLink(slug, text.text, chosen) : `/essays/${slug}`
}
