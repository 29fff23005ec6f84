const PAUSE_MS = 1_500
const PAUSE_MS_MAX = 5_000
const AGAIN_MS_MIN = 2_000
const AGAIN_MS_MAX = 60_000

/**
 * Decides when a draft is sent: after a pause in typing, at the latest five seconds after the first word, and again, ever
 * more slowly, while nobody hears. One at a time.
 */
export class DraftSender {
  readonly #send: (isLeaving: boolean) => Promise<{ isHeard: boolean; waitMs: number }>
  #timer: number | undefined
  #dueBy: number | null = null
  #failures = 0
  #isOnWay = false

  constructor(send: (isLeaving: boolean) => Promise<{ isHeard: boolean; waitMs: number }>) {
    this.#send = send
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined
  }

  /** Something was typed. */
  later(): void {
    const now = Date.now()
    this.#dueBy ??= now + PAUSE_MS_MAX
    this.#in(Math.max(0, Math.min(PAUSE_MS, this.#dueBy - now)))
  }

  soon(waitMs = 0): void {
    this.#in(waitMs)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#dueBy = null
  }

  /** Sends what waits at once: the page is being left, or the network is back. */
  flush({ isLeaving }: { isLeaving: boolean }): void {
    if (this.isWaiting) void this.#go(isLeaving)
  }

  #in(waitMs: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#go(), waitMs)
  }

  async #go(isLeaving = false): Promise<void> {
    if (this.#isOnWay && !isLeaving) {
      this.#in(PAUSE_MS)
      return
    }
    this.stop()
    this.#isOnWay = true
    const { isHeard, waitMs } = await this.#send(isLeaving)
    this.#isOnWay = false
    if (isHeard) {
      this.#failures = 0
      return
    }
    const again = Math.min(AGAIN_MS_MAX, AGAIN_MS_MIN * 2 ** this.#failures++)
    if (!this.isWaiting) this.#in(Math.max(waitMs, again))
  }
}
