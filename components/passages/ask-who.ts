import { fieldsOf } from '@/domain/fields-of'

/** Who is signed in, as the library names them to a device. Null: nobody, or nobody answers. */
export async function askWho(): Promise<{ owner: string; hasName: boolean } | null> {
  try {
    const response = await fetch('/api/me', { headers: { accept: 'application/json' } })
    if (!response.ok) return null
    const { owner, handle } = fieldsOf(await response.json())
    return typeof owner === 'string' ? { owner, hasName: typeof handle === 'string' } : null
  } catch {
    return null
  }
}
