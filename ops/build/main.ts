import { generateClient } from '@/ops/prisma/generate-client'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { buildApp } from './build-app'

await runMain(async () => {
  generateClient()
  say((await buildApp()) ? 'Built the app.' : 'The build is up to date.')
})
