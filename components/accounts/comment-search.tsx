import { Search } from 'lucide-react'

import { Button } from '@/components/ui/button'
import { SOUGHT_LENGTH_MAX } from '@/domain/search/sought-words'

/** The field over a member's comments; it works without scripts. */
export function CommentSearch({ handle, typed }: { handle: string; typed: string }) {
  return (
    <search>
      <form action={`/members/${handle}/comments`} className="flex gap-2">
        <label htmlFor="comment-words" className="sr-only">
          Words in the comments of {handle}
        </label>
        <input
          id="comment-words"
          type="search"
          name="q"
          defaultValue={typed}
          maxLength={2 * SOUGHT_LENGTH_MAX}
          enterKeyHint="search"
          autoComplete="off"
          className="input [&::-webkit-search-cancel-button]:hidden"
        />
        <Button type="submit" variant="primary">
          <Search aria-hidden="true" className="size-4" />
          Search
        </Button>
      </form>
    </search>
  )
}
