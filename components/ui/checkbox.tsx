import { useId, type ComponentProps, type ReactNode } from 'react'

import { describedBy } from './described-by'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'name'> & {
  label: ReactNode
  name: string
  hint?: ReactNode
  error?: string | undefined
  type?: 'checkbox' | 'radio'
}

/** A box to tick, or with `type="radio"` one of a group inside a `<fieldset>`. */
export function Checkbox({ label, hint, error, type = 'checkbox', ...input }: CheckboxProps) {
  const own = useId()
  const id = input.id ?? own
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
        <input
          {...input}
          id={id}
          type={type}
          className="mt-0.5 size-5 shrink-0 cursor-pointer"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
        />
        <span className="text-base">{label}</span>
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-soft -mt-1.5 pl-8 text-sm">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-wine pl-8 text-sm font-medium">
          {error}
        </p>
      ) : null}
    </div>
  )
}
