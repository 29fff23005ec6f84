import { fieldsOf } from '@/domain/fields-of'

/** After this nobody answers. */
const PATIENCE_MS = 10_000

/** Who is signed in, as the library names them to a device. Null: nobody, or nobody answers. */
export async function askWho(): Promise<{ owner: string; hasName: boolean } | null> {
  try {
    const [headers, signal] = [{ accept: 'application/json' }, AbortSignal.timeout(PATIENCE_MS)]
    const response = await fetch('/api/me', { headers, signal })
    if (!response.ok) return null
    const { owner, handle } = fieldsOf(await response.json())
    return typeof owner === 'string' ? { owner, hasName: typeof handle === 'string' } : null
  } catch {
    return null
  }
}
