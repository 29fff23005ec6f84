/** What the account corner shows of whoever is signed in. */
export type SignedInMember = {
  handle: string | null
  roles: readonly string[]
  unreadNotifications: number
  /** Null for whoever may not see them. */
  openCases: number | null
  /** Likewise. */
  openAppeals: number | null
  isEditor: boolean
  /** Paused, or about to be erased. */
  isPaused: boolean
  /** A suspension or a ban lasts. */
  isSuspended: boolean
}

export const isMemberHinted = (): boolean => document.cookie.includes('interleaf-member=1')

/** Asks who reads. Null when nobody is signed in or nothing can be heard: the corner then offers to sign in. */
export async function signedInMember(signal: AbortSignal): Promise<SignedInMember | null> {
  try {
    const response = await fetch('/api/me', { signal, headers: { accept: 'application/json' } })
    // Every page loads this file, so it does without a schema for what our own server says.
    return response.ok ? ((await response.json()) as SignedInMember) : null
  } catch {
    return null
  }
}
