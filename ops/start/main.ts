import { runMain } from '@/ops/run-main'
import { start } from './start'

await runMain(start)
