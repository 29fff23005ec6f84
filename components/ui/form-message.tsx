import type { ReactNode } from 'react'

import type { FormState } from '@/domain/form-state'

import { Notice } from './notice'

type FormMessageProps = {
  state: FormState
  /** The way on, behind a refusal. */
  children?: ReactNode
}

/**
 * What a form answers. Keep it mounted: a screen reader hears only what changes inside it. While it says nothing it takes
 * no room, not even the gap of the form.
 */
export function FormMessage({ state, children }: FormMessageProps) {
  return (
    <>
      <div role="status" className="empty:absolute">
        {state.status === 'done' ? <Notice tone="success">{state.message}</Notice> : null}
      </div>
      <div role="alert" className="empty:absolute">
        {state.status === 'refused' ? (
          <Notice tone="refusal">
            {state.message} {children}
          </Notice>
        ) : null}
      </div>
    </>
  )
}
