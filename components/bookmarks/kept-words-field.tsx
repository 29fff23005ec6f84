import { Search } from 'lucide-react'

import { Button } from '@/components/ui/button'
import type { ButtonVariant } from '@/components/ui/button-class'
import { Field } from '@/components/ui/field'

type KeptWordsFieldProps = { label: string; q: string; button: string; variant: ButtonVariant }

/** A field for words and the button beside it, inside a form that asks by its address. */
export function KeptWordsField({ label, q, button, variant }: KeptWordsFieldProps) {
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 grow">
        <Field label={label} name="q" type="search" optional defaultValue={q} />
      </div>
      <Button type="submit" variant={variant}>
        <Search aria-hidden="true" className="size-4" />
        {button}
      </Button>
    </div>
  )
}
