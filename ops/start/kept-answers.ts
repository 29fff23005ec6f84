import type { FinishedAnswer } from './finished-answer'
import type { LibraryReader } from './follow-library'
import type { LibraryState } from './library-state'

const TOPICS_MAX = 10_000
const OFTEN = 3

type Finished = { answer: FinishedAnswer; topic: string | null; mark: string }
type Kept = Finished & { asked: number }

/**
 * Finished answers in memory, bounded by bytes, the least recently used out first; all of one generation of the library.
 * They are given out only while the database was heard within the last second.
 */
export class KeptAnswers implements LibraryReader {
  readonly #bytesMax: number
  readonly #now: () => number
  readonly #kept = new Map<string, Kept>()
  readonly #changes = new Map<string, number>()
  readonly #oftenSent: FinishedAnswer[] = []
  #recent: readonly string[] = []
  #connection = 0
  #upheavals = 0
  #bytes = 0
  #state: LibraryState = { generation: '0.0', freshUntil: 0 }

  constructor(bytesMax: number, now = () => performance.now()) {
    this.#bytesMax = bytesMax
    this.#now = now
  }

  get state(): LibraryState {
    return this.#state
  }

  get isFresh(): boolean {
    return this.#now() < this.#state.freshUntil
  }

  get isHalfFull(): boolean {
    return this.#bytes > this.#bytesMax / 2
  }

  /** What was kept of the generation before, the most recently used first. */
  get recent(): readonly string[] {
    return this.#recent
  }

  get(path: string): FinishedAnswer | undefined {
    const kept = this.#kept.get(path)
    if (kept === undefined || !this.isFresh) return undefined
    if (kept.topic !== null && kept.mark !== this.mark(kept.topic)) return undefined
    this.#kept.delete(path)
    this.#kept.set(path, kept)
    if (++kept.asked === OFTEN && kept.topic === null) this.#oftenSent.push(kept.answer)
    return kept.answer
  }

  /** Stays the same for as long as nothing changes that an answer on this topic is made from. */
  mark(topic: string | null): string {
    const changes = topic === null ? '' : `${this.#upheavals}/${this.#changes.get(topic) ?? 0}`
    return `${this.#state.generation} ${changes}`
  }

  /** Keeps an answer that was asked for under this mark. False: it is not of the present any more. */
  keep(path: string, kept: Finished): boolean {
    if (this.mark(kept.topic) !== kept.mark) return false
    const { bytes } = kept.answer
    if (!this.isFresh || bytes > this.#bytesMax) return true
    this.#drop(path)
    this.#kept.set(path, { ...kept, asked: 0 })
    this.#bytes += bytes
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#bytesMax) break
      this.#drop(oldest)
    }
    return true
  }

  published(version: number, freshUntil: number): void {
    const generation = `${this.#connection}.${version}`
    if (generation !== this.#state.generation) this.#clear()
    this.#state = { generation, freshUntil }
  }

  discussed(news: string): void {
    const topics = topicsOf(news)
    if (topics === null || this.#changes.size > TOPICS_MAX) {
      this.#upheavals++
      this.#changes.clear()
    }
    for (const topic of topics ?? []) this.#changes.set(topic, (this.#changes.get(topic) ?? 0) + 1)
  }

  lost(): void {
    this.#connection++
    this.published(0, 0)
  }

  /** A page that was read a few times and is not pressed small yet, for the answers that are to come. */
  worthPressing(): FinishedAnswer | undefined {
    return this.#oftenSent.pop()
  }

  #clear() {
    if (this.#kept.size > 0) this.#recent = [...this.#kept.keys()].reverse()
    this.#oftenSent.length = 0
    this.#kept.clear()
    this.#changes.clear()
    this.#bytes = 0
  }

  #drop(path: string) {
    this.#bytes -= this.#kept.get(path)?.answer.bytes ?? 0
    this.#kept.delete(path)
  }
}

/** Which conversations the news is of. Null when it does not say: then it may be any. */
function topicsOf(news: string): string[] | null {
  try {
    const said = JSON.parse(news) as Record<string, unknown>
    const named = ['thread', 'essay', 'question'].filter((noun) => typeof said[noun] === 'string')
    const isWhole = named.includes('thread') && named.length > 1
    return isWhole ? named.map((noun) => `${noun}:${String(said[noun])}`) : null
  } catch {
    return null
  }
}
