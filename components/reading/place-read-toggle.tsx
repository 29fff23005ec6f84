'use client'

import { Check } from 'lucide-react'

import { Button } from '@/components/ui/button'

import { markEssay, useReading } from './reading-store'

/** Under the text: whether its reader has read it, and how to say otherwise. Members without scripts do so at /reading. */
export function PlaceReadToggle({ slug }: { slug: string }) {
  const reading = useReading()
  const isRead = reading?.read.has(slug) === true
  return (
    <div className="place-read needs-script">
      {reading === null ? null : (
        <>
          <p role="status" className="text-ink-soft flex items-center gap-2 text-sm">
            {isRead ? (
              <>
                <Check aria-hidden="true" className="text-moss size-4" /> You have read this.
              </>
            ) : null}
          </p>
          <Button
            variant={isRead ? 'plain' : 'quiet'}
            onClick={() => {
              markEssay(slug, !isRead)
            }}
          >
            {isRead ? 'Mark as unread' : 'Mark as read'}
          </Button>
          {reading.source === 'browser' ? (
            <p className="text-ink-faint text-xs">Kept in this browser only.</p>
          ) : null}
        </>
      )}
    </div>
  )
}
