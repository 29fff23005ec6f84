import type { Suggestion } from '@/domain/search/hit'

import { KIND_WORDS } from './kind-words'

type SuggestionListProps = { id: string; list: readonly Suggestion[]; chosen: number }

/** What may be meant. The focus stays in the field; the chosen line is told to those who listen by its id. */
export function SuggestionList({ id, list, chosen }: SuggestionListProps) {
  return (
    <ul id={id} role="listbox" aria-label="Suggestions" hidden={list.length === 0} className="mt-2">
      {list.map(({ kind, href, title, detail }, at) => (
        <li
          key={href}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === chosen}
          className="aria-selected:bg-well hover:bg-well flex min-h-11 cursor-pointer items-baseline gap-3 rounded-md px-2 py-2"
          // The field must not lose the focus before the click arrives.
          onMouseDown={(event) => {
            event.preventDefault()
          }}
          onClick={() => {
            window.location.assign(href)
          }}
        >
          <span className="text-ink-soft w-18 shrink-0 text-xs">{KIND_WORDS[kind].one}</span>
          <span className="line-clamp-2 min-w-0 font-serif">
            {title}
            {detail === '' ? null : (
              <span className="text-ink-soft font-sans text-xs"> · {detail}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
