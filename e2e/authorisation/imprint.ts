import pg from 'pg'

/** What changes without anyone's doing: limits count every try, a session is seen, jobs send mail. */
const COUNTED_ONLY = ['outbox_mail']
const LEFT_OUT = ['rate_limit', 'session', '_prisma_migrations']

export type Imprint = Readonly<Record<string, string>>

/** Tells every table of the library as it stands from what it was before. */
export class Imprints {
  readonly #client: pg.Client
  #question = ''

  constructor(databaseUrl: string) {
    this.#client = new pg.Client({ connectionString: databaseUrl })
  }

  async open(): Promise<void> {
    await this.#client.connect()
    const { rows } = await this.#client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    const tables = rows.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name))
    const ofTable = (name: string) =>
      COUNTED_ONLY.includes(name)
        ? `select '${name}' as name, count(*)::text as print from "${name}"`
        : `select '${name}', count(*) || ' ' || coalesce(sum(xmin::text::numeric), 0) from "${name}"`
    const sessions = `select 'session', count(*) || ' ' || coalesce(sum(hashtext(id::text || member_id || confirmed_at)), 0) from session`
    this.#question = [...tables.map(ofTable), sessions].join(' union all ')
  }

  /** Every row carries the transaction that wrote it: any insert, update or delete changes the sum or the count. */
  async take(): Promise<Imprint> {
    const { rows } = await this.#client.query<{ name: string; print: string }>(this.#question)
    return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
  }

  close(): Promise<void> {
    return this.#client.end()
  }
}

/** The tables that are not as they were. */
export const changed = (before: Imprint, after: Imprint): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name])
