/** One line for the person who runs Stet: the request's id and the error's name, never its words. */
export function logFailure(requestId: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  console.error(JSON.stringify({ level: 'error', requestId, name, code }))
}
