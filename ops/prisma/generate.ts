import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { generateClient } from './generate-client'

await runMain(() => {
  say(generateClient() ? 'Generated prisma/client.' : 'prisma/client is up to date.')
  return Promise.resolve()
})
