'use client'

import type { ComponentProps } from 'react'

import { useTyped } from './action-form'
import { TextArea } from './text-area'

/** A `TextArea` of an `ActionForm`: after a refusal it keeps what was typed and shows its sentence. */
export function TypedTextArea({ defaultValue, ...area }: ComponentProps<typeof TextArea>) {
  const { error, value } = useTyped(area.name)
  return <TextArea {...area} error={error} defaultValue={value ?? defaultValue} />
}
