'use client'

import type { OwnPassage } from '@/domain/bookmarks/pending'

import { savePending } from './pending-passage'

type WayOnProps = { slug: string; draft: OwnPassage; code: string | undefined }

/** What must come first: signing in, or choosing a name. The words and the note wait in this tab. */
export function WayOn({ slug, draft, code }: WayOnProps) {
  const back = encodeURIComponent(`/essays/${slug}#keep`)
  const ways: Readonly<Record<string, { href: string; words: string }>> = {
    'sign-in': { href: `/sign-in?returnTo=${back}`, words: 'Sign in to keep this' },
    forbidden: { href: `/welcome?returnTo=${back}`, words: 'Choose a name first' },
  }
  const way = ways[code ?? '']
  if (way === undefined) return null
  return (
    <a
      href={way.href}
      className="button button-quiet"
      onClick={() => {
        savePending(slug, draft)
      }}
    >
      {way.words}
    </a>
  )
}
