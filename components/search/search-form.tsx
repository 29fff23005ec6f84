import { WordsSought } from '@/components/ui/words-sought'

/** The field of the page of search; a new question begins without choices. */
export function SearchForm({ typed, isFocused }: { typed: string; isFocused: boolean }) {
  return (
    <search>
      <WordsSought
        action="/search"
        id="search-words"
        label="Words to look for"
        typed={typed}
        isFocused={isFocused}
        hintId="search-hint"
      />
      <p id="search-hint" className="text-ink-soft mt-2 text-sm">
        “Quotation marks” keep words together, a minus leaves a word out, and between two words{' '}
        <em>or</em> finds either.
      </p>
    </search>
  )
}
