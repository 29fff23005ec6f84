import { PrismaPg } from '@prisma/adapter-pg'

import { PrismaClient } from '@/prisma/client/client'

const databaseAt = (connectionString: string) =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 2 }) })

/** Nobody is asked for a database who only reads what the stories know. */
const NOWHERE = 'postgresql://run-the-stories-with-npm-run-test-e2e.invalid/'

/** The database of the running library, to arrange what a story begins with. */
export let database = databaseAt(process.env['DATABASE_URL'] ?? NOWHERE)

/** From now on everything is arranged in another library: for what must not meet the stories of others. */
export async function arrangeElsewhere(databaseUrl: string): Promise<void> {
  await database.$disconnect()
  database = databaseAt(databaseUrl)
}

/** A setting that the runner of these stories gives. */
export function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the stories with npm run test:e2e.`)
  return value
}
