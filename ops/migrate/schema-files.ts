import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type SchemaFile = { path: string; content: string }

export const SCHEMA_FOLDER = path.resolve('prisma/schema')

/** The files of the schema folder, in the order of their names. */
export const readSchemaFiles = (folder: string): SchemaFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(path.join(folder, name), 'utf8') }))
