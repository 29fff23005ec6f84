type Answered = { state: string; isReporters: boolean }

const OVERTURNED = 'Your appeal was granted: the decision was undone.'

/** What is said to whoever appealed, once it was answered. */
export function appealSentence({ state, isReporters }: Answered): string {
  if (state === 'OVERTURNED' && isReporters)
    return 'Your appeal was granted: what you reported is read again.'
  if (state === 'OVERTURNED') return OVERTURNED
  return isReporters
    ? 'Your appeal was answered: what you reported stays. Read why.'
    : 'Your appeal was answered: the decision stays. Read why.'
}
