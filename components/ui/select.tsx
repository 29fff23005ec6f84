import { useId, type ComponentProps, type ReactNode } from 'react'

import { describedBy } from './described-by'
import { FieldFrame } from './field-frame'

type SelectProps = Omit<ComponentProps<'select'>, 'name'> & {
  label: string
  name: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
}

/** One choice out of several; the `<option>`s are its children. */
export function Select({ label, hint, error, optional, className = '', ...select }: SelectProps) {
  const own = useId()
  const id = select.id ?? own
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <select
        required={!optional}
        {...select}
        id={id}
        className={`input select ${className}`.trim()}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FieldFrame>
  )
}
