import type { Draft } from '@/domain/discussion/draft'

/** What a tab says of a box to the other tabs of this browser: the words in it; null once they were sent. */
export type DraftSaid = { box: string; owner: string; tab: string; words: Draft['words'] | null }

const NAME = 'interleaf-drafts'
let opened: BroadcastChannel | null = null

const channel = (): BroadcastChannel | null => {
  if (typeof BroadcastChannel === 'undefined') return null
  opened ??= new BroadcastChannel(NAME)
  return opened
}

export function sayDraft(said: DraftSaid): void {
  channel()?.postMessage(said)
}

type Heard = Pick<DraftSaid, 'box' | 'owner'>

/** Hears what other tabs of the same owner say of a box. The returned function ends it. */
export function hearDrafts({ box, owner }: Heard, hear: (said: DraftSaid) => void): () => void {
  const listen = ({ data }: MessageEvent<DraftSaid>) => {
    if (data.box === box && data.owner === owner) hear(data)
  }
  channel()?.addEventListener('message', listen)
  return () => {
    channel()?.removeEventListener('message', listen)
  }
}
