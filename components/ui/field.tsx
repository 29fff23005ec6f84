import { useId, type ComponentProps, type ReactNode } from 'react'

import { describedBy } from './described-by'
import { FieldFrame } from './field-frame'

type FieldProps = Omit<ComponentProps<'input'>, 'name'> & {
  label: string
  name: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
}

/** One line to type in, with its label, hint and error. */
export function Field({ label, hint, error, optional, className = '', ...input }: FieldProps) {
  const own = useId()
  const id = input.id ?? own
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <input
        required={!optional}
        {...input}
        id={id}
        className={`input ${className}`.trim()}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FieldFrame>
  )
}
