import type { Instrumentation } from 'next'
import { reportFailure, requestId } from '#app/reply.ts'
import { isDatabaseAway } from '#db/database-away.ts'

/** Tells the front why a render failed, and logs it by id: name and route only, never a person's words. */
export const onRequestError: Instrumentation.onRequestError = (error, _request, context) => {
  const failure = isDatabaseAway(error) ? 'database-away' : 'error'
  reportFailure(failure)
  const line = {
    level: 'error',
    requestId: requestId(),
    failure,
    name: nameOf(error),
    route: context.routePath,
  }
  console.error(JSON.stringify(line))
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
