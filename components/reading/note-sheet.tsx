'use client'

import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { IconButton } from '@/components/ui/icon-button'

import { openSheet } from './open-sheet'
import { plainClickOn } from './plain-click'

/** Shows a footnote beside its mark. Without scripts, and with a modifier key, the mark is the link it is. */
export function NoteSheet() {
  const sheet = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState({ number: '', href: '' })

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const mark = plainClickOn(event)?.closest<HTMLAnchorElement>('.footnote-ref a')
      const found = mark && document.getElementById(mark.hash.slice(1))
      if (!mark || !found || !sheet.current || !words.current) return
      event.preventDefault()
      words.current.replaceChildren(...wordsOf(found))
      setNote({ number: mark.textContent, href: mark.hash })
      // A mark inside the note leads on to another one: the sheet stays where it is.
      if (sheet.current.contains(mark)) sheet.current.focus()
      else openSheet(sheet.current, mark)
    }
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('click', onClick)
    }
  }, [])

  const close = () => {
    sheet.current?.hidePopover()
  }
  return (
    <div
      ref={sheet}
      popover="auto"
      role="dialog"
      aria-label={`Note ${note.number}`}
      tabIndex={-1}
      className="sheet note-sheet"
    >
      <div className="flex items-start gap-2">
        <div ref={words} className="note-words" />
        <IconButton label="Close" className="-mt-2 -mr-2 shrink-0" onClick={close}>
          <X aria-hidden="true" className="size-4" />
        </IconButton>
      </div>
      <a href={note.href} className="link sheet-way" onClick={close}>
        To the notes
      </a>
    </div>
  )
}

/** A copy of the note for the sheet: what belongs to the page (addresses, ways back, places of words) is left out. */
function wordsOf(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element
  for (const back of copy.querySelectorAll('.footnote-back')) back.remove()
  for (const element of copy.querySelectorAll('[id], [data-b]')) {
    for (const name of ['id', 'data-b', 'data-s']) element.removeAttribute(name)
  }
  return [...copy.childNodes]
}
