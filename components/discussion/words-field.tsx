'use client'

import { Bold, Italic, Link, List, TextQuote } from 'lucide-react'
import { useRef, type ComponentProps, type KeyboardEvent } from 'react'

import { IconButton } from '@/components/ui/icon-button'
import { Toolbar } from '@/components/ui/toolbar'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import { marked, markOfKey, type Mark } from '@/domain/discussion/marks'

type WordsFieldProps = Pick<
  ComponentProps<typeof TypedTextArea>,
  'label' | 'rows' | 'defaultValue' | 'lengthMax'
>

const FACES = [
  ['strong', 'Strong (Ctrl B)', Bold],
  ['slanted', 'Slanted (Ctrl I)', Italic],
  ['quotation', 'Quoted (Ctrl Shift .)', TextQuote],
  ['link', 'Link (Ctrl K)', Link],
  ['list', 'List (Ctrl Shift 8)', List],
] as const

/** The box for the words of a comment, with a bar and keys for Markdown. Without scripts it is the box alone. */
export function WordsField(props: WordsFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const mark = (chosen: Mark) => {
    const box = place.current?.querySelector('textarea')
    if (box) markIn(box, chosen)
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const asked = event.target instanceof HTMLTextAreaElement ? markOfKey(event) : null
    if (asked === null) return
    event.preventDefault()
    mark(asked)
  }
  return (
    <div ref={place} onKeyDown={press} className="flex flex-col gap-2">
      <TypedTextArea
        {...props}
        name="words"
        hint="Markdown works: *slanted*, **strong**, > quoted."
      />
      <Toolbar label="Marks" className="noscript:hidden">
        {FACES.map(([chosen, label, Face]) => (
          <IconButton
            key={chosen}
            type="button"
            label={label}
            onClick={() => {
              mark(chosen)
            }}
          >
            <Face aria-hidden="true" className="size-4" />
          </IconButton>
        ))}
      </Toolbar>
    </div>
  )
}

/** Changes the box as typing does: it can be undone, and whoever listens hears of it. */
function markIn(box: HTMLTextAreaElement, mark: Mark): void {
  const before = { text: box.value, start: box.selectionStart, end: box.selectionEnd }
  const after = marked(before, mark)
  box.focus()
  box.setSelectionRange(0, before.text.length)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to change a box that its undo key knows
  const isTyped = document.execCommand('insertText', false, after.text)
  if (!isTyped) {
    box.setRangeText(after.text, 0, before.text.length)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  box.setSelectionRange(after.start, after.end)
}
