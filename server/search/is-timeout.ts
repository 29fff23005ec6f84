import 'server-only'

const QUERY_CANCELED = '57014'

/** Whether PostgreSQL gave up a statement because its time was over. */
export function isTimeout(problem: unknown): boolean {
  const { meta } = (problem ?? {}) as {
    meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
  }
  return meta?.driverAdapterError?.cause?.originalCode === QUERY_CANCELED
}
