'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'

import { TextLink } from '@/components/ui/text-link'

import { hasLeftHere } from './device-book'
import { TakeAlong } from './take-along'
import { useDeviceBook } from './use-device-book'
import { useSendingDevice } from './use-sending-device'

/** On every page: what this device keeps is told to the library, and the reader hears what they must know of it. */
export function DeviceNews() {
  const pathname = usePathname()
  const book = useDeviceBook()
  const [, setLeft] = useState(false)
  const all = [...(book?.kept ?? []), ...(book?.changes ?? [])]
  const waiting = all.filter(({ refusal }) => refusal === '').length
  const named = useSendingDevice(book, waiting)
  if (book === null || pathname === '/kept') return null
  const { owner, ofVisitor } = book
  const refused = all.length - waiting
  const isAsked = owner !== '' && owner === named && ofVisitor.length > 0 && !hasLeftHere(owner)
  if (refused === 0 && !isAsked) return null
  return (
    <aside aria-label="Kept on this device" className="device-news">
      {isAsked ? (
        <TakeAlong
          owner={owner}
          passages={ofVisitor}
          onLeave={() => {
            setLeft(true)
          }}
        />
      ) : null}
      {refused > 0 ? (
        <p className="text-sm">
          {refused === 1 ? 'Something you kept' : `${refused} things you kept`} could not be saved.{' '}
          <TextLink href="/kept">See why</TextLink>
        </p>
      ) : null}
    </aside>
  )
}
