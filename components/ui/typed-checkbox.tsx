'use client'

import type { ComponentProps } from 'react'

import { useTyped } from './action-form'
import { Checkbox } from './checkbox'

/** A `Checkbox` of an `ActionForm`, sent as `on`: after a refusal it is ticked, or not, as it was. */
export function TypedCheckbox({ defaultChecked, ...box }: ComponentProps<typeof Checkbox>) {
  const { error, value, isRefused } = useTyped(box.name)
  const isTicked = isRefused ? value === 'on' : (defaultChecked ?? false)
  // React resets a box to what it began with after an action; a new key makes it begin with the right one.
  return <Checkbox {...box} key={String(isTicked)} error={error} defaultChecked={isTicked} />
}
