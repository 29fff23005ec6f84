'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

import { Button } from './button'
import type { ButtonVariant } from './button-class'
import { Spinner } from './spinner'

type PendingButtonProps = {
  children: ReactNode
  pending?: string
  variant?: ButtonVariant
  className?: string
  name?: string
  value?: string
}

/** The button that sends a form. While the form is on its way it says so and does not send twice. */
export function PendingButton({
  children,
  pending = 'Sending…',
  variant = 'primary',
  ...rest
}: PendingButtonProps) {
  const status = useFormStatus()
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      aria-disabled={status.pending || undefined}
      onClick={(event) => {
        if (status.pending) event.preventDefault()
      }}
    >
      {status.pending ? (
        <>
          <Spinner /> {pending}
        </>
      ) : (
        children
      )}
    </Button>
  )
}
