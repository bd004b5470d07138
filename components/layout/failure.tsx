'use client'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/link.tsx'

/** What happened, what is safe, and what to do. */
export function Failure({ reference, retry }: { reference: string | null; retry: () => void }) {
  return (
    <main className="mx-auto grid max-w-[40rem] gap-4 px-4 py-24 font-sans sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">Something went wrong here</h1>
      <p>The page could not be shown. Whatever was saved before is safe.</p>
      <div className="flex flex-wrap gap-3">
        <Button type="button" variant="primary" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/desk">To your queue</ButtonLink>
      </div>
      {reference && <p className="text-sm text-muted">Reference: {reference}</p>}
    </main>
  )
}
