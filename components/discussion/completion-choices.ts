import type { Begun } from '@/domain/discussion/completion'
import type { NameChoice } from '@/domain/library/library-name'

/** One name to choose; `typed` is what then stands in the box. */
export type Choice = { typed: string; title: string; detail: string }

type Asked = Pick<Begun, 'sign' | 'words'> & { thread: string | null }

/** What may be meant by the beginning of a name. Throws when there is no answer. */
export const choicesFor = (asked: Asked, signal: AbortSignal): Promise<Choice[]> =>
  asked.sign === '@' ? membersFor(asked, signal) : namesFor(asked, signal)

async function membersFor({ words, thread }: Asked, signal: AbortSignal): Promise<Choice[]> {
  const query = new URLSearchParams({ begun: words, ...(thread !== null && { thread }) })
  const { handles } = await told<{ handles: string[] }>(`/api/me/mentions?${query}`, signal)
  return handles.map((handle) => ({ typed: handle, title: handle, detail: '' }))
}

const KIND_WORDS = { essays: 'Essay', concepts: 'Concept', series: 'Series' } as const

async function namesFor({ words }: Asked, signal: AbortSignal): Promise<Choice[]> {
  if (words.trim() === '') return []
  const query = new URLSearchParams({ begun: words })
  const { names } = await told<{ names: NameChoice[] }>(`/api/me/names?${query}`, signal)
  return names.map(({ kind, title, by, typed }) => ({
    ...{ typed, title },
    detail: by === '' ? KIND_WORDS[kind] : `${KIND_WORDS[kind]} by ${by}`,
  }))
}

async function told<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Answer
}
