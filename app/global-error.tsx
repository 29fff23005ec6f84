'use client'

import { fontVariables } from './fonts'
import './globals.css'

/** Stands in for the whole document when even the layout could not be drawn. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Something went wrong</title>
        <main className="max-w-text mx-auto w-full px-5 py-16">
          <h1 className="text-3xl">The reading room could not be opened</h1>
          <p className="text-ink-soft mt-3 mb-6">
            It was not you. Try again; if it stays like this, come back in a few minutes.
          </p>
          <button type="button" className="button button-primary" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
