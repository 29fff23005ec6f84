import { Search } from 'lucide-react'

import { SOUGHT_LENGTH_MAX } from '@/domain/search/sought-words'

import { Button } from './button'

type WordsSoughtProps = {
  /** The page that answers: it is asked with `q`. */
  action: string
  id: string
  label: string
  typed: string
  isFocused?: boolean
  hintId?: string
}

/** A field for words to look for, with its button; it works without scripts. */
export function WordsSought({ action, id, label, typed, isFocused, hintId }: WordsSoughtProps) {
  return (
    <form action={action} className="flex gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={typed}
        // A field that is longer than the server reads would lose words without saying so.
        maxLength={2 * SOUGHT_LENGTH_MAX}
        enterKeyHint="search"
        autoComplete="off"
        autoFocus={isFocused}
        aria-describedby={hintId}
        className="input [&::-webkit-search-cancel-button]:hidden"
      />
      <Button type="submit" variant="primary">
        <Search aria-hidden="true" className="size-4" />
        Search
      </Button>
    </form>
  )
}
