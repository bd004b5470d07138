type Props = { signers: readonly { id: string; name: string }[] }

/** Who may sign the verdict off: active editors who never edited the claim. */
export function SignerList({ signers }: Props) {
  if (signers.length === 0)
    return (
      <p className="border-s-4 border-attention bg-attention-tint px-3 py-2">
        Nobody is left: every active editor worked on this claim. Invite another editor.
      </p>
    )
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {signers.map((signer) => (
        <li key={signer.id}>
          <bdi>{signer.name}</bdi>
        </li>
      ))}
    </ul>
  )
}
