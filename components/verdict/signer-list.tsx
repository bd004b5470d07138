'use client'
import { Section } from '../ui/section.tsx'

type Props = { signers: readonly { id: string; name: string }[] }

/** Who may sign the verdict off: active editors who never edited the claim. */
export function SignerList({ signers }: Props) {
  return (
    <Section title="Who may sign this off">
      {signers.length === 0 ? (
        <p className="border-s-4 border-attention bg-attention-tint px-3 py-2">
          Nobody is left: every active editor worked on this claim. Invite another editor.
        </p>
      ) : (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {signers.map((signer) => (
            <li key={signer.id} dir="auto">
              {signer.name}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
