import { hasArrived, isOpenTo, readDraft, type Draft } from '@/domain/discussion/draft'

import { sayDraft } from './draft-channel'

const PREFIX = 'interleaf-draft:'

/** Each tab keeps its own, so that none overwrites what another holds. */
const keyOf = (box: string, tab: string) => `${PREFIX}${box}${tab === '' ? '' : `#${tab}`}`

/** A draft on this device, and the tab that typed it; empty where only one is kept of a box. */
export type KeptDraft = Draft & { tab: string }

/**
 * What this owner, or a visitor, typed in a box of this name and did not send, the newest first. It stays on this device:
 * mails open new tabs.
 */
export function draftsOf(box: string, owner: string): KeptDraft[] {
  const found: KeptDraft[] = []
  whereAllowed(() => {
    for (const { key, named, tab } of keys()) {
      const draft = named === box ? draftAt(key) : null
      if (draft && isOpenTo(draft, owner)) found.push({ ...draft, tab })
    }
  })
  return found.sort((one, other) => other.savedAt - one.savedAt)
}

/** What members typed on this device, in whatever box, that the library has not got and that was not posted. */
export function unsentDrafts(): (KeptDraft & { box: string })[] {
  const found: (KeptDraft & { box: string })[] = []
  whereAllowed(() => {
    for (const { key, named, tab } of keys()) {
      const draft = draftAt(key)
      const isUnsent = draft?.isKept === false && !hasArrived(draft, location.search)
      if (isUnsent && draft.owner !== '') found.push({ ...draft, box: named, tab })
    }
  })
  return found
}

type Keeping = Pick<Draft, 'words' | 'sentFrom' | 'owner'> & Partial<Draft>

export function keepDraft(box: string, draft: Keeping, tab = ''): void {
  whereAllowed(() => {
    const kept = { seen: 0, isKept: false, sentAs: null, ...draft, savedAt: Date.now() }
    localStorage.setItem(keyOf(box, tab), JSON.stringify(kept))
  })
}

export function forgetDraft(box: string, tab = ''): void {
  whereAllowed(() => {
    localStorage.removeItem(keyOf(box, tab))
  })
}

/** Forgets what has arrived or is too old; all of it when nobody is to find it here. */
export function sweepDrafts({ all }: { all: boolean }): void {
  whereAllowed(() => {
    for (const { key, named, tab } of keys()) {
      const draft = draftAt(key)
      const isThere = draft !== null && hasArrived(draft, location.search)
      if (all || draft === null || isThere) localStorage.removeItem(key)
      if (isThere) sayDraft({ box: named, owner: draft.owner, tab, words: null })
    }
  })
}

const keys = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => {
      const [named = '', tab = ''] = key.slice(PREFIX.length).split('#')
      return { key, named, tab }
    })

const draftAt = (key: string): Draft | null =>
  readDraft(JSON.parse(localStorage.getItem(key) ?? 'null'), Date.now())

/** Some readers allow no storage; writing works for them all the same. */
function whereAllowed(act: () => void): void {
  try {
    act()
  } catch {
    return
  }
}
