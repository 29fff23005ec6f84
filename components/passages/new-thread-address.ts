import type { Stretch } from '@/domain/passages/stretch'

type Chosen = Stretch & { revisionId: string }

/** Where a conversation about these words of an essay begins. */
export const newThreadAddress = (slug: string, { revisionId, start, end }: Chosen): string =>
  `/essays/${slug}/discussion/new?revision=${revisionId}&start=${start}&end=${end}`
