import { setTimeout as sleep } from 'node:timers/promises'
import type { PublicAddresses } from '@/server/library/public-addresses'

/** Longer than a reading takes; who waited so long may be right. */
const PATIENCE_MS = 1_000

/** The public addresses of the library, read once for each of its generations. */
export class KnownAddresses {
  readonly #read: () => Promise<PublicAddresses>
  #known: { generation: string; addresses: PublicAddresses } | null = null
  #reading: { generation: string; addresses: Promise<PublicAddresses | null> } | null = null

  constructor(read: () => Promise<PublicAddresses>) {
    this.#read = read
  }

  /** Those that were read last, whatever generation that was. Null before the first. */
  get former(): PublicAddresses | null {
    return this.#known?.addresses ?? null
  }

  /** Those of this generation. Null while they are being read, which the first question begins. */
  of(generation: string): PublicAddresses | null {
    if (this.#known?.generation === generation) return this.#known.addresses
    if (this.#reading?.generation !== generation) {
      this.#reading = { generation, addresses: this.#learn(generation) }
    }
    return null
  }

  /** Those of this generation as soon as they are read. Null when the database does not give them in time. */
  async once(generation: string): Promise<PublicAddresses | null> {
    const known = this.of(generation)
    if (known !== null || this.#reading === null) return known
    const tooLate = new AbortController()
    const patience = sleep(PATIENCE_MS, null, { ref: false, signal: tooLate.signal })
    const first = await Promise.race([this.#reading.addresses, patience.catch(() => null)])
    tooLate.abort()
    return first
  }

  async #learn(generation: string): Promise<PublicAddresses | null> {
    // While the database is away every address may be right.
    const addresses = await this.#read().catch(() => null)
    if (this.#reading?.generation === generation) {
      this.#reading = null
      if (addresses !== null) this.#known = { generation, addresses }
    }
    return addresses
  }
}
