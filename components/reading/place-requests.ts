import type { KeepPlaceInput } from '@/domain/reading/place'
import { readKeptSettings } from '@/domain/reading/settings'
import type { Reading } from '@/domain/reading/reading'

/** Tells the account where its member is. It arrives even when the page is being left. Null: nobody heard it. */
export async function sendPlace(
  slug: string,
  place: KeepPlaceInput,
): Promise<{ isRead: boolean } | null> {
  const response = await send(`/api/me/essays/${slug}/place`, 'PUT', place)
  return response?.ok ? ((await response.json()) as { isRead: boolean }) : null
}

export const sendForget = (slug: string) => send(`/api/me/essays/${slug}/place`, 'DELETE', {})

export const sendReadMark = (slug: string, isRead: boolean) =>
  send(`/api/me/essays/${slug}/read`, isRead ? 'PUT' : 'DELETE', {})

/** What the account knows of how its member reads; null when nobody is signed in or nothing can be heard. */
export async function askReading(): Promise<Reading | null> {
  try {
    const response = await fetch('/api/me/reading')
    if (!response.ok) return null
    // Our own server says so; the settings alone are older than this page may be.
    const reading = (await response.json()) as Reading
    return { ...reading, settings: readKeptSettings(reading.settings) }
  } catch {
    return null
  }
}

async function send(address: string, method: string, body: unknown): Promise<Response | null> {
  try {
    return await fetch(address, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      keepalive: true,
    })
  } catch {
    return null
  }
}
