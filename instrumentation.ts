import type { Instrumentation } from 'next'

import { log } from '@/server/log'

/** Next is started silent: what fails while a page is made is told here. The address is left out, for links are secrets. */
export const onRequestError: Instrumentation.onRequestError = (problem, request, context) => {
  log.error({ err: problem, method: request.method, route: context.routePath }, 'a page failed')
}
