import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import type { SchemaFile } from './schema-files'

let loaded = false

/** The SQL that leads from one schema (null: an empty database) to another. It asks a live database for its version. */
export async function draftSql(
  url: string,
  before: SchemaFile[] | null,
  after: SchemaFile[],
): Promise<string> {
  load()
  const pool = new pg.Pool({ connectionString: url })
  try {
    const schemaEngine = await engine.SchemaEngine.new(
      { datamodels: after.map(({ path, content }) => [path, content]) },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool)),
    )
    const { stdout } = await schemaEngine.diff({
      from: before ? { tag: 'schemaDatamodel', files: before } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: after },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    await pool.end()
  }
}

/** The engine is WebAssembly from the npm registry; Prisma's native one comes from a host that many networks cannot reach. */
function load() {
  if (loaded) return
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  })
  engine.__wbg_set_wasm(exports)
  const begin = exports['__wbindgen_start'] as (() => void) | undefined
  begin?.()
  loaded = true
}
