const addressOf = (caseId: string) => `/api/moderation/cases/${caseId}` as const
const SENT = { headers: { 'content-type': 'application/json' }, body: '{}' } as const

/**
 * Asks for a case (PUT), or for more time with it (PATCH). Answers with the version of what one has; `refused` when it is
 * somebody else’s, or decided; null when nobody could be asked.
 */
export async function askClaim(
  caseId: string,
  method: 'PUT' | 'PATCH',
): Promise<number | 'refused' | null> {
  try {
    const answer = await fetch(`${addressOf(caseId)}/claim`, { method, ...SENT })
    if (answer.status === 409) return 'refused'
    return answer.ok ? ((await answer.json()) as { version: number }).version : null
  } catch {
    // Without it the next word, or the end of the lease, says the same.
    return null
  }
}

/** Gives a case back, also while its page is torn down; when that is not heard, the lease ends it. */
export function giveBackCase(caseId: string): void {
  const address = `${addressOf(caseId)}/release`
  if (navigator.sendBeacon(address, new Blob([SENT.body], { type: 'application/json' }))) return
  fetch(address, { method: 'POST', keepalive: true, ...SENT }).catch(() => undefined)
}
