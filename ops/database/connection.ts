import pg from 'pg'

/** Runs work on one connection of its own and closes it. No answer within the time is an error. */
export async function withConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether a PostgreSQL answers at this address and accepts us. */
export async function answers(url: string): Promise<boolean> {
  try {
    return await withConnection(
      url,
      async (client) => (await client.query('select 1')).rowCount === 1,
    )
  } catch {
    return false
  }
}
