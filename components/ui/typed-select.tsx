'use client'

import type { ComponentProps } from 'react'

import { useTyped } from './action-form'
import { Select } from './select'

/** A `Select` of an `ActionForm`: after a refusal it keeps what was chosen and shows its sentence. */
export function TypedSelect({ defaultValue, ...select }: ComponentProps<typeof Select>) {
  const { error, value } = useTyped(select.name)
  const chosen = value ?? defaultValue
  // React resets a select to its first choice after an action; a new key makes it begin with the right one.
  return <Select {...select} key={String(chosen)} error={error} defaultValue={chosen} />
}
