import { ButtonLink } from '../ui/link.tsx'

/** A queue with nothing in it. */
export function EmptyQueue({ isEditor }: { isEditor: boolean }) {
  return (
    <div className="grid max-w-[62ch] justify-items-start gap-4 border-t border-hairline pt-6">
      <p>
        {isEditor
          ? 'No claim is assigned to you, so nothing waits for you here.'
          : 'No claim is assigned to you at present. An editor assigns them; they then stand here, due soonest first.'}
      </p>
      <ButtonLink href="/desk/articles">Look at the articles</ButtonLink>
      <p className="text-muted">
        For example: claim 3, “Trams ran on time on nine days out of ten”, due in 4 hours. You attach what
        speaks for or against it and propose a verdict.
      </p>
    </div>
  )
}
