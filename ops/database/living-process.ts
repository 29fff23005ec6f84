import { readFileSync } from 'node:fs'

/** Whether a process of this number runs. A dead child that nobody has buried counts as dead. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statusFields(pid)?.[0] !== 'Z'
}

/** When the process began, in ticks since boot; null where the system does not tell. Two processes of one number differ in it. */
export const beganAt = (pid: number): string | null => statusFields(pid)?.[19] ?? null

/** The fields of Linux's /proc/PID/stat that follow the name, which may itself hold spaces and brackets. */
function statusFields(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
