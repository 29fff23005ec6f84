import { PrismaPg } from '@prisma/adapter-pg'

import { PrismaClient } from '@/prisma/client/client'

/** The database of the running library, to arrange what a story begins with. */
export const database = new PrismaClient({
  adapter: new PrismaPg({ connectionString: required('DATABASE_URL'), max: 2 }),
})

/** A setting that the runner of these stories gives. */
export function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the stories with npm run test:e2e.`)
  return value
}
