import type { ThreadLogLine } from '@/domain/discussion/thread-desk'
import { lastDay, slowWords } from '@/domain/discussion/thread-terms'

/** A line of a conversation's log as a sentence without its subject: "Renamed from “A” to “B”". */
export function whatWasDone(line: ThreadLogLine): string {
  return line.isReversal ? `Undone: ${DONE[line.act](line)}` : DONE[line.act](line)
}

const title = (words: string) => (words === '' ? 'a title that was taken away' : `“${words}”`)

const DONE: Readonly<Record<ThreadLogLine['act'], (line: ThreadLogLine) => string>> = {
  RENAME: (line) => `Renamed from ${title(line.title.before)} to ${title(line.title.after)}`,
  TERMS: ({ after }) =>
    `Terms: ${Object.entries(after)
      .map(([name, value]) => TERMS[name]?.(value) ?? name)
      .join(', ')}`,
  ANSWERED: ({ after }) =>
    after['answeredAt'] === null ? 'No longer marked as answered' : 'Marked as answered',
  SUBJECT: () => 'Moved to another essay or question',
  BRANCH: (line) =>
    line.isReversal
      ? 'a branch became a conversation'
      : `A branch became ${title(line.title.after)}`,
  MERGE: () => 'Merged into another conversation',
}

const TERMS: Readonly<Record<string, (value: unknown) => string>> = {
  pinnedAt: (at) => (at === null ? 'not pinned' : 'pinned'),
  lockedAt: (at) => (at === null ? 'not locked' : 'locked'),
  byApproval: (is) => (is === true ? 'replies by approval' : 'replies without approval'),
  slowSeconds: (seconds) => `slow mode ${slowWords(Number(seconds))}`,
  closesAt: (at) =>
    typeof at === 'string' ? `open until ${lastDay(new Date(at))}` : 'without a closing date',
}
