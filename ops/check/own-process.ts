type Kept = { files: number; env: NodeJS.ProcessEnv; folder: string }

const slot = Symbol.for('check.own-process')
/** What this process opened once for all its modules, each under a symbol of its own. */
const opened = globalThis as unknown as Record<symbol, unknown>

/**
 * Gives back what the test file before this one left in their process: the environment, the folder, and what modules share
 * past their own lives. Returns how many files the process has had, this one counted.
 */
export async function asInAProcessOfItsOwn(): Promise<number> {
  const kept = (opened[slot] ??= {
    files: 0,
    env: { ...process.env },
    folder: process.cwd(),
  }) as Kept
  for (const name of Object.keys(process.env).filter((each) => !(each in kept.env)))
    Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, kept.env)
  process.chdir(kept.folder)
  process.exitCode = undefined
  for (const shared of Object.getOwnPropertySymbols(opened)) {
    if (!shared.description?.startsWith('interleaf.')) continue
    await closed(opened[shared])
    Reflect.deleteProperty(opened, shared)
  }
  return ++kept.files
}

/** Of what modules share, the client of the database alone is to be closed. */
async function closed(shared: unknown): Promise<void> {
  const { $disconnect } = shared as { $disconnect?: () => Promise<void> }
  if ($disconnect) await $disconnect.call(shared)
}
