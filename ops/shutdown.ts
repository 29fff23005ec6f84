type Closing = () => void | Promise<void>

/** What has to be closed at the end: the last that was opened first. */
export class Shutdown {
  readonly #closings: Closing[] = []
  #running: Promise<void> | null = null

  add(closing: Closing): void {
    this.#closings.push(closing)
  }

  /** Closes everything, once. One that fails does not keep the others open. */
  run(): Promise<void> {
    return (this.#running ??= this.#closeAll())
  }

  /** On Ctrl-C or SIGTERM closes everything and ends the process; a second signal ends it at once. */
  onSignal(tell: (line: string) => void): void {
    let signals = 0
    const stop = () => {
      if (++signals > 1) process.exit(130)
      tell('Stopping …')
      void this.run().then(() => {
        tell('Stopped.')
        process.exit(0)
      })
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  }

  async #closeAll() {
    for (const close of this.#closings.reverse()) {
      try {
        await close()
      } catch (error) {
        process.stderr.write(`While stopping: ${String(error)}\n`)
      }
    }
  }
}
