'use client'

import { useEffect, useRef, useState } from 'react'

import { SOUGHT_LENGTH_MAX } from '@/domain/search/sought-words'

import { SuggestionList } from './suggestion-list'
import { useChosenByKeys } from './use-chosen-by-keys'
import { useSuggestions, type Suggestions } from './use-suggestions'

const LIST_ID = 'search-suggestions'

type SearchPanelProps = {
  /** `isLeft`: the reader is elsewhere already, and the focus with them. */
  onClose: (isLeft: boolean) => void
}

/** A field over the page with what may be meant under it: arrows choose, Enter opens or searches, Escape closes. */
export function SearchPanel({ onClose }: SearchPanelProps) {
  const [typed, setTyped] = useState('')
  const suggestions = useSuggestions(typed)
  const { list } = suggestions
  const { chosen, choose, onKeyDown } = useChosenByKeys(list, onClose)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // The page stays where it was read.
    field.current?.focus({ preventScroll: true })
  }, [])

  return (
    <search
      className="border-rule bg-sheet shadow-raised fixed inset-x-0 top-0 z-40 max-h-dvh overflow-y-auto border-b px-3 py-2 sm:inset-x-auto sm:right-6 sm:w-[34rem] sm:rounded-b-lg sm:border"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(true)
      }}
    >
      <form action="/search" className="flex gap-2">
        <input
          ref={field}
          type="search"
          name="q"
          value={typed}
          maxLength={SOUGHT_LENGTH_MAX}
          autoComplete="off"
          enterKeyHint="search"
          placeholder="Search the library"
          aria-label="Search the library"
          role="combobox"
          aria-autocomplete="list"
          aria-controls={LIST_ID}
          aria-expanded={list.length > 0}
          aria-activedescendant={list[chosen] ? `${LIST_ID}-${chosen}` : undefined}
          className="input [&::-webkit-search-cancel-button]:hidden"
          onChange={(event) => {
            setTyped(event.target.value)
            choose(-1)
          }}
        />
        <button type="submit" className="button button-primary">
          Search
        </button>
      </form>
      <SuggestionList id={LIST_ID} list={list} chosen={chosen} />
      <p
        role="status"
        className={list.length > 0 ? 'sr-only' : 'text-ink-soft min-h-8 px-1 pt-2 text-sm'}
      >
        {sentence(suggestions)}
      </p>
    </search>
  )
}

function sentence({ list, state }: Suggestions): string {
  if (state === 'asking') return list.length > 0 ? '' : 'Looking…'
  if (state === 'failed') return 'No list just now. Press Enter to search.'
  if (state === 'idle') return 'Write what you look for. Enter searches, Escape closes.'
  if (list.length === 0) return 'No title begins so. Press Enter to search every text.'
  return list.length === 1 ? 'One suggestion.' : `${list.length} suggestions.`
}
