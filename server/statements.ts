import 'server-only'
import { DatabaseError, type PoolClient, type QueryResult, type QueryResultRow } from 'pg'

import { keptName, readingPool, sql, writingPool, type Sql } from './db'
import { triedAgain } from './tried-again'

type Words = TemplateStringsArray | Sql

/** Whatever takes statements as they are written: a transaction of Prisma's, or one that goes past it. */
export type Statements = {
  $queryRaw<Rows>(words: Words, ...values: unknown[]): Promise<Rows>
  $executeRaw(words: Words, ...values: unknown[]): Promise<number>
  /** Where the transaction can: keeps a statement until all others are done, and sends it with the end. */
  $askLast?(statement: Sql): void
}

type Asked = { query: <Row extends QueryResultRow>(question: object) => Promise<QueryResult<Row>> }

/**
 * The rows of a statement that only reads, as `pg` gives them (times as `Date`, 64-bit numbers as strings): for those few
 * that every reader waits for. Prisma itself spends more on forty rows than PostgreSQL on finding them.
 */
export const readRows = async <Row extends QueryResultRow>(statement: Sql): Promise<Row[]> =>
  (await ask<Row>(await readingPool(), statement)).rows

/** The rows of several such statements, sent at once and read over one connection: that saves both sides the pauses. */
export async function readTogether<Rows extends QueryResultRow[]>(
  statements: readonly Sql[] & { length: Rows['length'] },
): Promise<{ [At in keyof Rows]: Rows[At][] }> {
  const client = await (await readingPool()).connect()
  try {
    const results = await Promise.all(statements.map((statement) => ask(client, statement)))
    return results.map(({ rows }) => rows) as { [At in keyof Rows]: Rows[At][] }
  } finally {
    client.release()
  }
}

/** Does what nobody needs an answer to: with the end of the transaction where that can be, else now. */
export async function askLast(tx: Statements, statement: Sql): Promise<void> {
  if (tx.$askLast) tx.$askLast(statement)
  else await tx.$executeRaw(statement)
}

/**
 * As `transaction`, for work that consists of statements alone and in which others wait: it goes past Prisma. Statements asked
 * at once are sent at once, and done in the order in which they were asked; when one fails, those after it fail with it.
 */
export const statementTransaction = <T>(work: (tx: Statements) => Promise<T>): Promise<T> =>
  triedAgain(async () => {
    const client = await (await writingPool()).connect()
    const [ending, last] = [new AbortController(), [] as Sql[]]
    try {
      const begun = client.query('BEGIN')
      const [result] = await Promise.all([work(statementsOf(client, ending.signal, last)), begun])
      ending.abort()
      await Promise.all([...last.map((statement) => ask(client, statement)), commit(client)])
      client.release()
      return result
    } catch (problem) {
      ending.abort()
      await rollBack(client)
      throw problem
    }
  })

/** What goes on beside work that failed must not write outside of its transaction. */
const statementsOf = (client: PoolClient, ended: AbortSignal, last: Sql[]): Statements => {
  const within = (words: Words, values: unknown[]) => {
    if (ended.aborted) throw new Error('This transaction has ended.')
    return ask(client, asSql(words, values))
  }
  return {
    $queryRaw: async <Rows>(words: Words, ...values: unknown[]) =>
      (await within(words, values)).rows as Rows,
    $executeRaw: async (words, ...values) => (await within(words, values)).rowCount ?? 0,
    $askLast: (statement) => void last.push(statement),
  }
}

/** PostgreSQL answers the end of a transaction in which something failed with what it did: it rolled back. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT')
  if (command !== 'COMMIT') throw new Error('This transaction was rolled back.')
}

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
