'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef } from 'react'

import { Button } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'

type DeskErrorProps = { error: Error & { digest?: string }; reset: () => void }

export default function DeskError({ error, reset }: DeskErrorProps) {
  const router = useRouter()
  const here = useRef<HTMLElement>(null)
  useEffect(() => {
    here.current?.focus()
  }, [])
  const again = () => {
    startTransition(() => {
      router.refresh()
      reset()
    })
  }
  return (
    <section ref={here} tabIndex={-1} aria-label="What went wrong" className="outline-none">
      <Page
        title="This page of the desk could not be shown"
        lead={
          <>
            What you decided last is either stored or was not taken at all:{' '}
            <TextLink href="/moderation/decisions">the decisions</TextLink> say which.
          </>
        }
      >
        <Button variant="primary" onClick={again}>
          Try again
        </Button>
        {error.digest ? (
          <p className="text-ink-soft mt-6 text-sm">
            If you tell the owner of the library, give this number: {error.digest}
          </p>
        ) : null}
      </Page>
    </section>
  )
}
