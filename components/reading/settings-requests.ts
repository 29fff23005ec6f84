import { readKeptSettings, type KeptSettings } from '@/domain/reading/settings'

import { accountReading } from './reading-store'

/** What the account keeps of how its member reads: null when nothing yet, undefined when nothing could be heard. */
export async function askSettings(): Promise<KeptSettings | null | undefined> {
  const reading = await accountReading()
  return reading === null ? undefined : reading.settings
}

/** Keeps settings with the account and returns those that hold; undefined when nothing could be heard. */
export async function sendSettings(settings: KeptSettings): Promise<KeptSettings | undefined> {
  const answer = await heard('/api/me/settings', {
    method: 'PUT',
    body: JSON.stringify(settings),
    headers: { 'content-type': 'application/json' },
    keepalive: true,
  })
  return readKeptSettings(answer) ?? undefined
}

async function heard(address: string, request: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(address, request)
    return response.ok ? ((await response.json()) as unknown) : undefined
  } catch {
    return undefined
  }
}
