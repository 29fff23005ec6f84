import 'server-only'
import { DatabaseError } from 'pg'

const UNIQUE_VIOLATION = '23505'

/** Whether the database refused a write because a unique key exists already: Prisma 7 says P2002, or of a raw query PostgreSQL's own code. */
export const isUniqueViolation = (problem: unknown): boolean =>
  problem instanceof Error &&
  (('code' in problem && problem.code === 'P2002') || databaseCode(problem) === UNIQUE_VIOLATION)

type Reported = { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } }

/** PostgreSQL's code of what `pg` or Prisma reports; empty for anything else. */
export const databaseCode = (problem: Error): string =>
  problem instanceof DatabaseError
    ? (problem.code ?? '')
    : ((problem as Error & Reported).meta?.driverAdapterError?.cause?.originalCode ?? '')
