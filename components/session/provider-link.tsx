import { ButtonLink } from '../ui/link.tsx'

/** The way in through the newsroom's identity provider, above the one with a password. */
export function ProviderLink({ name, href }: { name: string; href: string }) {
  return (
    <div className="grid gap-4">
      <ButtonLink href={href} variant="primary">
        Continue with {name}
      </ButtonLink>
      <p className="border-b border-hairline pb-4 text-muted">Or with a password:</p>
    </div>
  )
}
