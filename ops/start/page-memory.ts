import { contentSecurityPolicy } from '@/domain/content-security-policy'
import type { LibraryState } from './library-state'
import { scriptHashes } from './script-hashes'
import { STATE_HEADER } from './state-header'

/** What Next gives a cache handler to keep; only the parts that are read here. */
export type PageValue = {
  kind: string
  html?: string
  postponed?: string | undefined
  rscData?: Buffer | undefined
  segmentData?: Map<string, Buffer> | undefined
  body?: Buffer
  headers?: Record<string, unknown> | undefined
}

export type PageEntry = { value: PageValue; lastModified: number; cacheControl?: unknown }

type Kept = { generation: string; bytes: number; entry: PageEntry }

const KINDS = ['APP_PAGE', 'APP_ROUTE', 'REDIRECT']
const ASKED_MAX = 10_000
const ENTRY_BYTES = 1_000

/**
 * Finished pages in memory, the least recently used out first. Each is stamped with the library's generation that was known
 * when its rendering began: once a newer one is known, or freshness was lost, it is a miss. The stamp is sent along, so
 * that the front knows it too, when Next answers several requests with one rendering.
 */
export class PageMemory {
  readonly #pages = new Map<string, Kept>()
  readonly #asked = new Map<string, string>()
  readonly #bytesMax: number
  readonly #state: () => LibraryState | undefined
  #bytes = 0

  constructor(bytesMax: number, state: () => LibraryState | undefined) {
    this.#bytesMax = bytesMax
    this.#state = state
  }

  get(key: string): PageEntry | null {
    const state = this.#state()
    if (state === undefined) return null
    const kept = this.#pages.get(key)
    if (kept?.generation === state.generation && performance.now() < state.freshUntil) {
      this.#pages.delete(key)
      this.#pages.set(key, kept)
      return kept.entry
    }
    this.#ask(key, state.generation)
    return null
  }

  /** Keeps a page that was asked for before. Adds the Content-Security-Policy to the value itself, for its first reader too. */
  set(key: string, value: PageValue | null, cacheControl?: unknown): void {
    if (value !== null) addPolicy(value)
    const generation = this.#asked.get(key)
    this.#asked.delete(key)
    if (value === null || generation === undefined || !isForAll(value)) return
    value.headers = { ...value.headers, [STATE_HEADER]: generation }
    this.#drop(key)
    const bytes = sizeOf(value)
    if (bytes > this.#bytesMax) return
    const entry = { value, lastModified: Date.now(), cacheControl }
    this.#pages.set(key, { generation, bytes, entry })
    this.#bytes += bytes
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#bytesMax) break
      this.#drop(oldest)
    }
  }

  /** A second asker must not make the rendering that the first one began look newer than it is. */
  #ask(key: string, generation: string) {
    if (this.#asked.has(key)) return
    this.#asked.set(key, generation)
    const [oldest] = this.#asked.keys()
    if (this.#asked.size > ASKED_MAX && oldest !== undefined) this.#asked.delete(oldest)
  }

  #drop(key: string) {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0
    this.#pages.delete(key)
  }
}

/** A page into which Next wrote the query string of its first reader is theirs alone. */
const ASKED_WITH_QUERY = /\\"(?:q\\":\\"|c\\":\[[^\]]*)\?/

const isForAll = ({ kind, postponed, html = '' }: PageValue) =>
  KINDS.includes(kind) && !postponed && !ASKED_WITH_QUERY.test(html)

function addPolicy(value: PageValue) {
  if (value.kind !== 'APP_PAGE' || !value.html || value.postponed) return
  const policy = contentSecurityPolicy(scriptHashes(value.html))
  value.headers = { ...value.headers, 'content-security-policy': policy }
}

function sizeOf({ html, rscData, segmentData, body }: PageValue) {
  const segments = [...(segmentData?.values() ?? [])].map((segment) => segment.length)
  const parts = [ENTRY_BYTES, 2 * (html?.length ?? 0), rscData?.length ?? 0, body?.length ?? 0]
  return [...parts, ...segments].reduce((sum, part) => sum + part, 0)
}
