import { KeyRound } from 'lucide-react'
import type { ReactNode } from 'react'

import { Button } from '@/components/ui/button'
import type { ButtonVariant } from '@/components/ui/button-class'
import { Spinner } from '@/components/ui/spinner'

type PasskeyButtonProps = {
  isAsking: boolean
  variant?: ButtonVariant
  type?: 'button' | 'submit'
  onClick?: () => void
  children: ReactNode
}

/** Asks the device; while it is asked, the button says so and does not ask twice. */
export function PasskeyButton({ isAsking, children, ...button }: PasskeyButtonProps) {
  return (
    <Button {...button} aria-disabled={isAsking || undefined}>
      {isAsking ? (
        <>
          <Spinner /> Waiting for your device…
        </>
      ) : (
        <>
          <KeyRound aria-hidden="true" className="size-4" /> {children}
        </>
      )}
    </Button>
  )
}
