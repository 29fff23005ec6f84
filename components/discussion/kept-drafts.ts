import { readDraft, hasArrived, type Draft } from '@/domain/discussion/draft'

const PREFIX = 'interleaf-draft:'

/** What was typed in a box of this name and not sent. It stays on this device, in every tab: mails open new ones. */
export function draftOf(box: string): Draft | null {
  let draft: Draft | null = null
  whereAllowed(() => {
    draft = readDraft(JSON.parse(localStorage.getItem(PREFIX + box) ?? 'null'), Date.now())
  })
  return draft
}

export function keepDraft(box: string, draft: Omit<Draft, 'savedAt'>): void {
  whereAllowed(() => {
    localStorage.setItem(PREFIX + box, JSON.stringify({ ...draft, savedAt: Date.now() }))
  })
}

export function forgetDraft(box: string): void {
  whereAllowed(() => {
    localStorage.removeItem(PREFIX + box)
  })
}

/** Forgets what has arrived or is too old; all of it when nobody is to find it here. */
export function sweepDrafts({ all }: { all: boolean }): void {
  whereAllowed(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const draft = draftOf(key.slice(PREFIX.length))
      if (all || draft === null || hasArrived(draft, location.search)) localStorage.removeItem(key)
    }
  })
}

/** Some readers allow no storage; writing works for them all the same. */
function whereAllowed(act: () => void): void {
  try {
    act()
  } catch {
    return
  }
}
