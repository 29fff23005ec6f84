'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { Button } from '@/components/ui/button'
import { quotedFrom, quotedWords } from '@/domain/discussion/quoted-words'

import { forgetWriting, rememberWriting } from './awaited-quotation'
import { wordsOfComment, type ChosenWords } from './chosen-in-comment'
import { quoteIntoBox } from './quote-into-box'
import { useChosenInComments } from './use-chosen-in-comments'
import { usePlacedBeside } from './use-placed-beside'

const WORDS_BOX = 'textarea[name="words"]'

/**
 * Lets a reader quote words of a comment by selecting them, or the whole comment by its link: into the box on this page, else into
 * the one that answers it. `about` is the address of what is talked about: from there one comes back to the box.
 */
export function QuoteComments({ about }: { about: string }) {
  const control = useRef<HTMLDivElement>(null)
  const [news, setNews] = useState('')
  const [chosen, setChosen] = useState<ChosenWords | null>(null)
  const choose = (words: ChosenWords | null) => {
    setChosen(words)
    if (words !== null) setNews('Words selected. Press Tab, then Enter, to quote them.')
  }
  const quote = ({ words, link }: Pick<ChosenWords, 'words' | 'link'>) => {
    const { quote: id = '', by = '', reply = '' } = link.dataset
    const source = quotedFrom({ by, href: `/c/${id}` })
    document.getSelection()?.removeAllRanges()
    setChosen(null)
    if (quoteIntoBox(quotedWords({ words, source }), reply) === 'put')
      setNews('Quoted in your words.')
  }
  useChosenInComments({ control, chosen, onChoose: choose })
  usePlacedBeside(control, chosen?.range ?? null)
  useWholeQuotes(quote)
  useRememberedWriting(about)
  return (
    <>
      {chosen ? (
        <div ref={control} className="quote-control">
          <Button
            onPointerDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              quote(chosen)
            }}
          >
            Quote
          </Button>
        </div>
      ) : null}
      <p role="status" className="sr-only">
        {news}
      </p>
    </>
  )
}

/** The link at each comment quotes it on this page; with a key held it opens as links do. */
function useWholeQuotes(quote: (words: Pick<ChosenWords, 'words' | 'link'>) => void): void {
  const click = useEffectEvent((event: MouseEvent) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-quote]')
        : null
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (link === null || !isPlain || event.defaultPrevented) return
    event.preventDefault()
    quote({ words: wordsOfComment(link), link })
  })
  useEffect(() => {
    // Before the router hears of it.
    document.addEventListener('click', click, { capture: true })
    return () => {
      document.removeEventListener('click', click, { capture: true })
    }
  }, [])
}

function useRememberedWriting(about: string): void {
  useEffect(() => {
    const write = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement) || !target.matches(WORDS_BOX)) return
      if (target.value.trim() === '') forgetWriting()
      else rememberWriting(about, `${location.pathname}${location.search}#reply`)
    }
    document.addEventListener('input', write)
    document.addEventListener('submit', forgetWriting)
    return () => {
      document.removeEventListener('input', write)
      document.removeEventListener('submit', forgetWriting)
    }
  }, [about])
}
