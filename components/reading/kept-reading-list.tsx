'use client'

import { useEffect, useState } from 'react'

import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { absoluteDate } from '@/components/ui/moment-words'

import { forgetCopies, keptCopies, type KeptCopy } from './reading-copies'

/** The essays that this browser keeps, and how to let go of them. */
export function KeptReadingList() {
  const [copies, setCopies] = useState<readonly KeptCopy[] | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    let isHere = true
    void keptCopies().then((found) => {
      if (!isHere) return
      setCopies(found)
      setAsked(askedAddress(location.hash))
    })
    return () => {
      isHere = false
    }
  }, [])
  const forget = async () => {
    await forgetCopies()
    setCopies([])
  }
  return (
    <div className="flex flex-col gap-8">
      {asked === null ? null : (
        <p className="text-base">
          The page you asked for could not be reached.{' '}
          <a href={asked} className="link">
            Try it once more
          </a>
        </p>
      )}
      <p className="text-base">
        <TextLink href="/kept">Passages kept on this device</TextLink>
      </p>
      {copies?.length === 0 ? (
        <p className="text-base">No essay is kept yet. Each one you open from now on will be.</p>
      ) : null}
      {copies !== null && copies.length > 0 ? (
        <>
          <ul className="divide-rule border-rule divide-y border-y">
            {copies.map(({ path, title, keptAt }) => (
              <li key={path} className="relative py-3">
                <a href={path} className="card-link font-serif text-lg">
                  {title}
                </a>
                <p className="text-ink-soft text-sm">kept on {absoluteDate(keptAt)}</p>
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={() => void forget()}>Remove these copies</Button>
          </div>
        </>
      ) : null}
    </div>
  )
}

/** The address a reader asked for in vain: a path of ours, which public/service-worker.js leaves behind the #. */
function askedAddress(hash: string): string | null {
  const path = hash.slice(1)
  return /^\/(?![/\\])/.test(path) ? path : null
}
