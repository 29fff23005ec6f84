/**
 * Asks for a case (PUT), for more time with it (PATCH), or gives it back (DELETE). Answers with the version of what one has;
 * `refused` when it is somebody else’s, or decided; null when nobody could be asked, or there is nothing to say.
 */
export async function askClaim(
  caseId: string,
  method: 'PUT' | 'PATCH' | 'DELETE',
): Promise<number | 'refused' | null> {
  try {
    const answer = await fetch(`/api/moderation/cases/${caseId}/claim`, {
      method,
      // Also while the page is left.
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    if (answer.status === 409) return 'refused'
    if (!answer.ok || method === 'DELETE') return null
    return ((await answer.json()) as { version: number }).version
  } catch {
    // Without it the next word, or the end of the lease, says the same.
    return null
  }
}
