import 'server-only'
import { DatabaseError, type PoolClient, type QueryResult, type QueryResultRow } from 'pg'

import { connectionPool, keptName, readingPool, sql, type Sql } from './db'
import { inTurn, type Turns } from './in-turn'
import { triedAgain } from './tried-again'

type Words = TemplateStringsArray | Sql

/** Whatever takes statements as they are written: a transaction of Prisma's, or one that goes past it. */
export type Statements = {
  $queryRaw<Rows>(words: Words, ...values: unknown[]): Promise<Rows>
  $executeRaw(words: Words, ...values: unknown[]): Promise<number>
}

type Asked = { query: <Row extends QueryResultRow>(question: object) => Promise<QueryResult<Row>> }

/**
 * The rows of a statement that only reads, as `pg` gives them (times as `Date`, 64-bit numbers as strings): for those few
 * that every reader waits for. Prisma itself spends more on forty rows than PostgreSQL on finding them.
 */
export const readRows = async <Row extends QueryResultRow>(statement: Sql): Promise<Row[]> =>
  (await ask<Row>(await readingPool(), statement)).rows

/** As `transaction`, for work that consists of statements alone and in which others wait: it goes past Prisma. */
export const statementTransaction = <T>(work: (tx: Statements) => Promise<T>): Promise<T> =>
  triedAgain(async () => {
    const client = await (await connectionPool()).connect()
    const turn = inTurn()
    try {
      await client.query('BEGIN')
      const result = await work(statementsOf(client, turn))
      await turn(() => client.query('COMMIT'))
      client.release()
      return result
    } catch (problem) {
      // What was asked beside that which failed may still be under way.
      await turn(() => rollBack(client))
      throw problem
    }
  })

const statementsOf = (client: PoolClient, turn: Turns): Statements => ({
  $queryRaw: async <Rows>(words: Words, ...values: unknown[]) =>
    (await turn(() => ask(client, asSql(words, values)))).rows as Rows,
  $executeRaw: async (words, ...values) =>
    (await turn(() => ask(client, asSql(words, values)))).rowCount ?? 0,
})

const asSql = (words: Words, values: unknown[]): Sql =>
  'raw' in words ? sql(words, ...values) : words

/** Of a row that it refuses PostgreSQL tells every value: a draft or a note would stand in the log. */
async function ask<Row extends QueryResultRow>(asked: Asked, { text, values }: Sql) {
  const name = keptName(text)
  try {
    return await asked.query<Row>({ text, values, ...(name !== undefined && { name }) })
  } catch (problem) {
    if (problem instanceof DatabaseError) problem.detail = undefined
    throw problem
  }
}

/** A connection that cannot even be rolled back is thrown away. */
const rollBack = (client: PoolClient): Promise<void> =>
  client.query('ROLLBACK').then(
    () => {
      client.release()
    },
    (problem: unknown) => {
      client.release(problem instanceof Error ? problem : true)
    },
  )
