import { Search } from 'lucide-react'

import { SOUGHT_LENGTH_MAX } from '@/domain/search/sought-words'
import { Button } from '@/components/ui/button'

/** The field of the page of search; it works without scripts, and a new question begins without choices. */
export function SearchForm({ typed, isFocused }: { typed: string; isFocused: boolean }) {
  return (
    <search>
      <form action="/search" className="flex gap-2">
        <label htmlFor="search-words" className="sr-only">
          Words to look for
        </label>
        <input
          id="search-words"
          type="search"
          name="q"
          defaultValue={typed}
          // A field that is longer than the server reads would lose words without saying so.
          maxLength={2 * SOUGHT_LENGTH_MAX}
          enterKeyHint="search"
          autoComplete="off"
          autoFocus={isFocused}
          aria-describedby="search-hint"
          className="input [&::-webkit-search-cancel-button]:hidden"
        />
        <Button type="submit" variant="primary">
          <Search aria-hidden="true" className="size-4" />
          Search
        </Button>
      </form>
      <p id="search-hint" className="text-ink-soft mt-2 text-sm">
        “Quotation marks” keep words together, a minus leaves a word out, and between two words{' '}
        <em>or</em> finds either.
      </p>
    </search>
  )
}
