import 'server-only'

/** Whether the database refused a write because a unique key exists already. Prisma 7 reports it as P2002. */
export const isUniqueViolation = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'P2002'
