import { runMain } from '@/ops/run-main'
import { dev } from './dev'

await runMain(dev)
