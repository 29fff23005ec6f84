import { withConnection } from './connection'
import { maintenanceUrl, type Postmaster } from './launch-postmaster'

/** The address of the database `interleaf`, which is made when it is missing. */
export function namedDatabase({ port, password }: Postmaster): Promise<string> {
  const maintenance = maintenanceUrl(port, password)
  return withConnection(maintenance, async (client) => {
    const { rowCount } = await client.query(`select from pg_database where datname = 'interleaf'`)
    if (rowCount === 0) await client.query('create database interleaf')
    return maintenance.replace(/postgres$/, 'interleaf')
  })
}
