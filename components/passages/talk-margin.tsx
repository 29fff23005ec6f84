'use client'

import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import type { BesideThread } from '@/components/discussion/ask-conversations'
import { marginPlaces, type MarginPlace } from '@/domain/reading/margin'

import { essayElement } from './essay-text'
import { hideMargin } from './hidden-margins'
import { TalkMark } from './talk-mark'
import { TalkPanel } from './talk-panel'
import { usePlacedTalk } from './use-placed-talk'
import { useTalk } from './use-talk'

/**
 * Where others spoke of a passage: quiet marks in the margin of the essay on this page. It lies over the essay and writes nothing
 * into its text.
 */
export function TalkMargin({ slug }: { slug: string }) {
  const { threads, isShown } = useTalk(slug)
  const places = usePlaces(isShown ? threads : null)
  const list = useRef<HTMLUListElement>(null)
  const [openBlock, setOpenBlock] = useState<number | null>(null)
  const told = useRef<HTMLParagraphElement>(null)
  const [news, setNews] = useState('')
  usePlacedTalk(list, places)
  const opened = places.find(({ block }) => block === openBlock)
  // While the sheet is there, nothing outside it takes the focus.
  const shut = () => {
    flushSync(() => {
      setOpenBlock(null)
    })
  }
  const close = () => {
    shut()
    document.getElementById(markId(openBlock))?.focus({ preventScroll: true })
  }
  const hide = () => {
    shut()
    hideMargin(slug, true)
    setNews('The marks are hidden. Under the essay you can show them again.')
    // The mark that the focus came from is gone.
    told.current?.focus({ preventScroll: true })
  }
  return (
    <div className="passage-layer">
      <p ref={told} role="status" tabIndex={-1} className="sr-only">
        {news}
      </p>
      {places.length === 0 ? null : (
        <ul ref={list} aria-label="Conversations about passages" className="talk-margin">
          {places.map((place) => (
            <li key={place.block}>
              <TalkMark
                id={markId(place.block)}
                place={place}
                isOpen={place.block === openBlock}
                onPress={() => {
                  setOpenBlock(place.block === openBlock ? null : place.block)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {opened ? (
        <TalkPanel key={opened.block} place={opened} onClose={close} onHide={hide} />
      ) : null}
    </div>
  )
}

const markId = (block: number | null) => `talk-${block ?? ''}`

/** By the blocks of the essay that stands on the page. */
const usePlaces = (threads: readonly BesideThread[] | null): readonly MarginPlace<BesideThread>[] =>
  useMemo(() => (threads === null ? [] : marginPlaces(threads, blocksOnPage())), [threads])

function blocksOnPage(): number[] {
  const elements = essayElement()?.querySelectorAll<HTMLElement>('[data-b]') ?? []
  return [...elements].map((element) => Number(element.dataset['s']))
}
