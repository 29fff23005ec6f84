'use client'

import { Button } from '@/components/ui/button'
import { Page } from '@/components/ui/page'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <Page
      title="Something went wrong on our side"
      lead="It was not you, and what you had saved is safe. Try again; if it stays like this, come back in a few minutes."
    >
      <Button variant="primary" onClick={reset}>
        Try again
      </Button>
      {error.digest ? (
        <p className="text-ink-soft mt-6 text-sm">
          If you write to us, give us this number: {error.digest}
        </p>
      ) : null}
    </Page>
  )
}
