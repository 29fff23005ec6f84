import type { Followed, FollowInput } from '@/domain/notifications/follow'

const FOLLOWS = '/api/me/follows'

/** Whether the member who reads follows this. Null when nobody is signed in or nothing can be heard. */
export async function askWhetherFollowed(
  { kind, slug }: FollowInput,
  signal: AbortSignal,
): Promise<boolean | null> {
  try {
    const response = await fetch(FOLLOWS, { signal, headers: { accept: 'application/json' } })
    if (!response.ok) return null
    const followed = (await response.json()) as Followed
    return followed[kind].includes(slug)
  } catch {
    return null
  }
}

/** Asks to follow, or not to follow any more; whether that was done. */
export async function askToFollow(subject: FollowInput, wished: boolean): Promise<boolean> {
  try {
    const response = await fetch(FOLLOWS, {
      method: wished ? 'PUT' : 'DELETE',
      body: JSON.stringify(subject),
      headers: { 'content-type': 'application/json' },
    })
    return response.ok
  } catch {
    return false
  }
}
