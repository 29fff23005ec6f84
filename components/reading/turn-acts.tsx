'use client'

import { useState } from 'react'

import { newThreadAddress } from '@/components/passages/new-thread-address'
import { Button } from '@/components/ui/button'
import { Toolbar } from '@/components/ui/toolbar'
import { quotedTurn } from '@/domain/passages/quoted-turn'

import type { Turn } from './turn-on-page'

type TurnActsProps = {
  turn: Turn
  essay: { slug: string; title: string; author: string }
  revisionId: string
}

type Copied = { said: string; words: string | null }

/** What can be done with a turn. */
export function TurnActs({ turn, essay, revisionId }: TurnActsProps) {
  const [copied, setCopied] = useState<Copied>({ said: '', words: null })
  const address = () => `${location.origin}${location.pathname}#${turn.id}`
  const copyLink = async () => {
    setCopied(await copiedAs('The link is copied.', address()))
  }
  const quote = async () => {
    const { title, author } = essay
    const words = quotedTurn({ ...turn, title, author, address: address() })
    setCopied(await copiedAs('The turn is copied, with its speaker and its address.', words))
  }
  return (
    <>
      <Toolbar label="This turn">
        <Button variant="plain" onClick={() => void copyLink()}>
          Copy link
        </Button>
        <Button variant="plain" onClick={() => void quote()}>
          Quote this turn
        </Button>
        {turn.stretch ? (
          <a
            href={newThreadAddress(essay.slug, { revisionId, ...turn.stretch })}
            className="button button-plain"
          >
            Discuss
          </a>
        ) : null}
      </Toolbar>
      <p role="status" className="text-ink-soft text-sm not-empty:px-2.5 not-empty:py-1">
        {copied.said}
      </p>
      {copied.words === null ? null : (
        <textarea
          readOnly
          aria-label="To copy by hand"
          className="input mt-2 text-sm"
          rows={5}
          value={copied.words}
        />
      )}
    </>
  )
}

/** Puts words on the clipboard; where the browser does not allow it, they are shown to be copied by hand. */
async function copiedAs(said: string, words: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(words)
    return { said, words: null }
  } catch {
    return { said: 'The browser did not allow copying. Copy it from here:', words }
  }
}
