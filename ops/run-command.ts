import { spawn } from 'node:child_process'

export type CommandResult = { ok: boolean; output: string }

const OUTPUT_CHARACTERS_MAX = 200_000

/** Runs a program to its end without showing what it prints; that is returned, as far as its end goes. */
export function runCommand(
  [program = '', ...words]: string[],
  env: Record<string, string> = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    const end = () => child.kill()
    process.once('exit', end)
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-OUTPUT_CHARACTERS_MAX)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => {
      resolve({ ok: false, output: `${output}\n${error.message}` })
    })
    child.once('close', (code) => {
      process.off('exit', end)
      resolve({ ok: code === 0, output })
    })
  })
}
