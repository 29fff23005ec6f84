import type { PublicAddresses } from '@/server/library/public-addresses'

/** The public addresses of the library, read once for each of its generations. */
export class KnownAddresses {
  readonly #read: () => Promise<PublicAddresses>
  #known: { generation: string; addresses: PublicAddresses } | null = null
  #reading: string | null = null

  constructor(read: () => Promise<PublicAddresses>) {
    this.#read = read
  }

  /** Those of this generation. Null while they are being read, which the first question begins. */
  of(generation: string): PublicAddresses | null {
    if (this.#known?.generation === generation) return this.#known.addresses
    if (this.#reading !== generation) void this.#learn(generation)
    return null
  }

  async #learn(generation: string) {
    this.#reading = generation
    try {
      const addresses = await this.#read()
      if (this.#reading === generation) this.#known = { generation, addresses }
    } catch {
      // While the database is away every address may be right.
    }
    if (this.#reading === generation) this.#reading = null
  }
}
