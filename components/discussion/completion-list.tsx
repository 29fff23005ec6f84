import { useEffect, useRef } from 'react'

import type { Completion } from './use-completion'

type CompletionListProps = { id: string; completion: Completion }

/** Names to choose from, under what is typed. The focus stays in the box; the chosen line is told by its id. */
export function CompletionList({ id, completion }: CompletionListProps) {
  const { choices, place, at, sign } = completion
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // First the list into the window, then the chosen line into the list.
    list.current?.scrollIntoView({ block: 'nearest' })
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [choices, at])
  return (
    <>
      <ul
        ref={list}
        id={id}
        role="listbox"
        aria-label={sign === '@' ? 'Members' : 'Essays, concepts and series'}
        hidden={choices.length === 0}
        className="completion-list"
        style={place ? { top: place.bottom, ['--caret' as string]: `${place.left}px` } : undefined}
      >
        {choices.map((choice, number) => (
          <li
            key={choice.typed}
            id={`${id}-${number}`}
            role="option"
            aria-selected={number === at}
            // The box must not lose the focus before the click arrives.
            onPointerDown={(event) => {
              event.preventDefault()
            }}
            onMouseDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              completion.take(choice)
            }}
          >
            <span className="min-w-0 truncate font-serif">
              {sign === '@' ? `@${choice.title}` : choice.title}
            </span>
            {choice.detail === '' ? null : (
              <span className="text-ink-soft min-w-0 truncate text-xs">{choice.detail}</span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {counted(choices.length)}
      </p>
    </>
  )
}

function counted(count: number): string {
  if (count === 0) return ''
  return `${count === 1 ? 'One name' : `${count} names`}. Arrow keys choose, Enter takes one.`
}
