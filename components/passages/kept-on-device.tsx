'use client'

import { useState } from 'react'

import { EmptyState } from '@/components/ui/empty-state'
import { ButtonLink } from '@/components/ui/button-link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { KeptHere } from '@/domain/bookmarks/kept-here'

import { ChangeOnDevice } from './change-on-device'
import { ForgetHere } from './forget-here'
import { PassageOnDevice } from './passage-on-device'
import { TakeAlong } from './take-along'
import { useDeviceBook } from './use-device-book'

/** All that this browser keeps of whoever reads in it: what waits for the library, what it refused, a visitor's own. */
export function KeptOnDevice() {
  const book = useDeviceBook()
  const [forgotten, setForgotten] = useState<readonly KeptHere[]>([])
  if (book === null) return null
  const { owner, ofVisitor, kept, changes } = book
  const forget = <ForgetHere passages={ofVisitor} {...{ forgotten }} onForget={setForgotten} />
  if (ofVisitor.length + kept.length + changes.length === 0) {
    return (
      <div className="flex flex-col gap-6">
        {forget}
        <EmptyState
          title="Nothing is kept here"
          action={<ButtonLink href="/">Find an essay</ButtonLink>}
        >
          Select words in an essay to keep them: in this browser, or with your account.
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-12">
      {kept.length + changes.length > 0 ? (
        <section aria-labelledby="waiting">
          <SectionHeading id="waiting">Not saved yet</SectionHeading>
          <Passages list={kept} />
          <ul className="mt-6 flex flex-col gap-8">
            {changes.map((change) => (
              <li key={change.id}>
                <ChangeOnDevice change={change} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {ofVisitor.length > 0 ? (
        <section aria-labelledby="in-this-browser">
          <SectionHeading id="in-this-browser">In this browser alone</SectionHeading>
          {owner === '' ? (
            <p className="text-ink-soft mt-3 text-base">
              When you join, you are asked whether they come along.
            </p>
          ) : (
            <div className="mt-4">
              <TakeAlong owner={owner} passages={ofVisitor} />
            </div>
          )}
          <Passages list={ofVisitor} />
          <div className="mt-8">{forget}</div>
        </section>
      ) : (
        forget
      )}
    </div>
  )
}

function Passages({ list }: { list: readonly KeptHere[] }) {
  return (
    <ul className="mt-6 flex flex-col gap-8">
      {list.map((kept) => (
        <li key={kept.clientKey}>
          <PassageOnDevice kept={kept} />
        </li>
      ))}
    </ul>
  )
}
