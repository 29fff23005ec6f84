import { setTimeout } from 'node:timers/promises'

import pg from 'pg'

/** What changes without anyone’s doing: limits count every try, and migrations keep a list of themselves. */
const LEFT_OUT = ['rate_limit', '_prisma_migrations']

/** Jobs send mail and learn each minute, and a session is seen: of these tables not every change is somebody’s doing. */
const WRITES_OF: Readonly<Record<string, readonly string[]>> = {
  learned_word: ['delete'],
  word_filter: ['insert', 'delete', 'update of reset_to'],
  outbox_mail: ['insert', 'delete'],
  session: ['insert', 'delete', 'update of member_id, confirmed_at'],
}
const EVERY_WRITE = ['insert', 'delete', 'update']

/** By table, how often a row of it was written since the imprints were opened. */
export type Imprint = Readonly<Record<string, string>>

const JOBS_DUE = `select from graphile_worker.jobs
  where locked_at is not null or (run_at <= now() and attempts < max_attempts) limit 1`
const QUIET_TURN_MS = 25
const QUIET_TURNS_MAX = 400

const TRACE = `
create table public.imprint ("table" text not null);
create function leave_imprint() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'session' then
    if old.member_id = new.member_id and old.confirmed_at is not distinct from new.confirmed_at then
      return null;
    end if;
  end if;
  insert into public.imprint ("table") values (tg_table_name);
  return null;
end
$$;`

/** Tells every table of the library as it stands from what it was before. */
export class Imprints {
  readonly #client: pg.Client

  constructor(databaseUrl: string) {
    this.#client = new pg.Client({ connectionString: databaseUrl })
  }

  /** From now on whoever inserts, updates or deletes a row of the library leaves a trace of it, and of a rollback none. */
  async open(): Promise<void> {
    await this.#client.connect()
    const { rows } = await this.#client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    const tables = rows.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name))
    const traces = tables.map((name) => {
      const events = (WRITES_OF[name] ?? EVERY_WRITE).join(' or ')
      return `create trigger zz_leaves_imprint after ${events} on "${name}" for each row execute function leave_imprint();`
    })
    await this.#client.query([TRACE, ...traces].join('\n'))
  }

  /** Once no job is due or at work: what one request set going is not the doing of the next. */
  async takeWhenQuiet(): Promise<Imprint> {
    const isBusy = async () => (await this.#client.query(JOBS_DUE)).rows.length > 0
    for (let turn = 0; turn < QUIET_TURNS_MAX && (await isBusy()); turn++)
      await setTimeout(QUIET_TURN_MS)
    return this.take()
  }

  async take(): Promise<Imprint> {
    const { rows } = await this.#client.query<{ name: string; print: string }>(
      'select "table" as name, count(*)::text as print from imprint group by 1',
    )
    return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
  }

  close(): Promise<void> {
    return this.#client.end()
  }
}

/** The tables that are not as they were. */
export const changed = (before: Imprint, after: Imprint): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name])
