import { say } from '@/ops/say'
import { generateClient } from './generate-client'

// Every command that uses the server loads this file first (`node --import`): the server's modules import the generated
// client, which a fresh copy of the project does not have yet.
try {
  const began = performance.now()
  const generated = generateClient()
  if (generated) say(`client     generated (${((performance.now() - began) / 1000).toFixed(1)} s)`)
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
