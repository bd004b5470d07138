import { ButtonLink } from '../ui/link.tsx'

export function NotFound() {
  return (
    <main className="mx-auto grid max-w-[40rem] gap-4 px-4 py-24 font-sans sm:px-6">
      <h1 className="font-serif text-3xl font-semibold">There is nothing here</h1>
      <p className="text-muted">
        No page stands at this address. It may have been mistyped, or what it named was never published.
      </p>
      <p>
        <ButtonLink href="/">To the published checks</ButtonLink>
      </p>
    </main>
  )
}
