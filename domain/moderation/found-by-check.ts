import type { CaseSource } from './case'

/**
 * Whether a program pointed to what is decided in a case: a check held or flagged the words, also where people reported them
 * before or after.
 */
export const isFoundByCheck = ({ sources }: { sources: readonly CaseSource[] }): boolean =>
  sources.some((source) => source !== 'REPORTED')
