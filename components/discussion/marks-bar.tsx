import { Bold, Italic, Link, List, TextQuote } from 'lucide-react'

import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Toolbar } from '@/components/ui/toolbar'
import type { Mark } from '@/domain/discussion/marks'

const FACES = [
  ['strong', 'Strong (Ctrl B)', Bold],
  ['slanted', 'Slanted (Ctrl I)', Italic],
  ['quotation', 'Quoted (Ctrl Shift .)', TextQuote],
  ['link', 'Link (Ctrl K)', Link],
  ['list', 'List (Ctrl Shift 8)', List],
] as const

type MarksBarProps = {
  onMark: (mark: Mark) => void
  preview: { id: string; isOpen: boolean; toggle: () => void }
}

/** The marks of Markdown as buttons, and the one that shows what becomes of them. */
export function MarksBar({ onMark, preview }: MarksBarProps) {
  return (
    <Toolbar label="Marks" className="needs-script">
      {FACES.map(([mark, label, Face]) => (
        <IconButton
          key={mark}
          type="button"
          label={label}
          onClick={() => {
            onMark(mark)
          }}
        >
          <Face aria-hidden="true" className="size-4" />
        </IconButton>
      ))}
      <Button
        variant="plain"
        className="ml-auto"
        aria-expanded={preview.isOpen}
        aria-controls={preview.isOpen ? preview.id : undefined}
        onClick={preview.toggle}
      >
        Preview
      </Button>
    </Toolbar>
  )
}
