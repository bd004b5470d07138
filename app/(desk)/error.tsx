'use client'
import { Failure } from '#components/layout/failure.tsx'

/** What a page shows in the browser when drawing it failed there; server/ has its own for what fails before. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <Failure reference={error.digest ?? null} retry={reset} />
}
