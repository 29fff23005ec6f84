'use client'

import type { ComponentProps } from 'react'

import { useTyped } from './action-form'
import { Field } from './field'

/** A `Field` of an `ActionForm`: after a refusal it keeps what was typed and shows its sentence. */
export function TypedField({ defaultValue, ...field }: ComponentProps<typeof Field>) {
  const { error, value } = useTyped(field.name)
  return <Field {...field} error={error} defaultValue={value ?? defaultValue} />
}
