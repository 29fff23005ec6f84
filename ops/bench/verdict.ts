import { say } from '@/ops/say'

/** Says whether a figure is within its bound. */
export function verdict(isKept: boolean, words: string): boolean {
  say(`${isKept ? 'kept' : 'MISSED'}: ${words}`)
  return isKept
}
