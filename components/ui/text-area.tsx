'use client'

import { useId, useState, type ComponentProps, type ReactNode } from 'react'

import { lengthTyped } from '@/domain/as-typed'

import { CharactersLeft } from './characters-left'
import { describedBy } from './described-by'
import { FieldFrame } from './field-frame'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'name' | 'maxLength'> & {
  label: string
  name: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
  /** The bound in characters. Nothing is cut off: what is too long is counted and said. */
  lengthMax?: number
}

/** Several lines to type in; grows with the words, and counts them down near the bound. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  lengthMax,
  onChange,
  className = '',
  ...area
}: TextAreaProps) {
  const own = useId()
  const id = area.id ?? own
  const [length, setLength] = useState(lengthTyped(String(area.defaultValue ?? area.value ?? '')))
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <textarea
        rows={5}
        required={!optional}
        {...area}
        id={id}
        className={`input field-sizing-content max-h-[70vh] min-h-28 font-serif text-lg ${className}`.trim()}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => {
          setLength(lengthTyped(event.target.value))
          onChange?.(event)
        }}
      />
      {lengthMax === undefined ? null : <CharactersLeft length={length} lengthMax={lengthMax} />}
    </FieldFrame>
  )
}
