'use client'

import { useId, useRef, type ComponentProps, type KeyboardEvent } from 'react'

import { TypedTextArea } from '@/components/ui/typed-text-area'
import { marked, markOfKey, type Mark } from '@/domain/discussion/marks'

import { CompletionList } from './completion-list'
import { MarksBar } from './marks-bar'
import { typeIn } from './type-in'
import { useAwaitedQuotation } from './use-awaited-quotation'
import { useCompletion } from './use-completion'
import { usePreview } from './use-preview'
import { WordsPreview } from './words-preview'

type WordsFieldProps = Pick<
  ComponentProps<typeof TypedTextArea>,
  'label' | 'rows' | 'defaultValue' | 'lengthMax'
> & {
  /** Stands in the box from the beginning. */
  quotation?: string | null
}

/**
 * The box for the words of a comment, with a bar and keys for Markdown, names to choose from while one types, and a preview.
 * Without scripts it is the box alone.
 */
export function WordsField({ quotation = null, ...props }: WordsFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const ids = useId()
  const [listId, previewId] = [`${ids}-names`, `${ids}-preview`]
  const boxOf = () => place.current?.querySelector('textarea') ?? null
  const completion = useCompletion(boxOf)
  const preview = usePreview()
  useAwaitedQuotation(place, quotation)

  const mark = (chosen: Mark) => {
    const box = boxOf()
    if (box) markIn(box, chosen)
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const box = event.target
    if (!(box instanceof HTMLTextAreaElement) || completion.press(event)) return
    const asked = markOfKey(event)
    if (asked !== null) mark(asked)
    else if (isSend(event)) box.form?.requestSubmit()
    else return
    event.preventDefault()
  }
  const isOpen = completion.choices.length > 0
  return (
    <div ref={place} className="flex flex-col gap-2">
      <div
        className="relative"
        onKeyDown={press}
        onInput={(event) => {
          completion.typed()
          if (event.target instanceof HTMLTextAreaElement) preview.change(event.target.value)
        }}
        onSelect={completion.moved}
        onBlur={completion.close}
      >
        <TypedTextArea
          {...props}
          defaultValue={quotation ?? props.defaultValue}
          name="words"
          hint="Markdown works: *slanted*, **strong**, > quoted. @ names a member, [[ an essay."
          aria-autocomplete="list"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen ? `${listId}-${completion.at}` : undefined}
        />
        <CompletionList id={listId} completion={completion} />
      </div>
      <MarksBar
        onMark={mark}
        preview={{
          id: previewId,
          isOpen: preview.isOpen,
          toggle: () => {
            preview.toggle(boxOf()?.value ?? '')
          },
        }}
      />
      <WordsPreview id={previewId} preview={preview} />
    </div>
  )
}

const isSend = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key === 'Enter' && ctrlKey !== metaKey && !shiftKey && !altKey

function markIn(box: HTMLTextAreaElement, mark: Mark): void {
  const before = { text: box.value, start: box.selectionStart, end: box.selectionEnd }
  const { text, ...chosen } = marked(before, mark)
  typeIn(box, { start: 0, end: before.text.length, words: text, chosen })
}
