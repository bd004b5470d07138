'use client'
import type { ChainLine } from '../check/chain-line.ts'
import { ChainStops } from '../check/chain-stops.tsx'
import { ActionLink } from '../ui/action-link.tsx'
import { Section } from '../ui/section.tsx'

type Props = {
  claimId: string
  /** Where its words stand, or last stood. */
  anchor: { exact: string; prefix: string; suffix: string; isLost: boolean } | null
  outlet: string
  language: string
  /** The stops before the article; none where it speaks itself. */
  chain: readonly ChainLine[]
  /** Who it is and why: "nobody can be asked". */
  weakest: { name: string; why: string } | null
  /** Why this person may not reword the claim. */
  refusal: string | null
}

/** Its words in the article, with what stands around them, and who had them from whom. */
export function ClaimOrigin({ claimId, anchor, outlet, language, chain, weakest, refusal }: Props) {
  return (
    <Section
      title="In the article"
      action={
        <ActionLink href={`/desk/claims/${claimId}/wording`} refusal={refusal} shortcut="claim.wording">
          Reword the claim
        </ActionLink>
      }
    >
      {anchor?.isLost && <p>Its words are not in the newest text. In an earlier revision they read:</p>}
      {anchor ? (
        <blockquote
          lang={language}
          dir="auto"
          className="max-w-[66ch] border-s-2 border-border ps-4 font-serif text-lg leading-relaxed whitespace-pre-line text-muted"
        >
          {anchor.prefix && <>…{fromWord(anchor.prefix)}</>}
          <mark className="bg-open text-ink">{anchor.exact}</mark>
          {anchor.suffix && <>{toWord(anchor.suffix)}…</>}
        </blockquote>
      ) : (
        <p>Its words can no longer be found in the article.</p>
      )}
      <h3 className="font-semibold">Who said it</h3>
      {chain.length > 0 ? (
        <ChainStops lines={chain} {...{ outlet, language }} underCheck="The article under check" />
      ) : (
        <p>
          The article says this in its own voice: <bdi>{outlet}</bdi>.
        </p>
      )}
      {weakest && (
        <p>
          The weakest hop: <bdi className="font-medium">{weakest.name}</bdi>, {weakest.why}.
        </p>
      )}
    </Section>
  )
}

/** What stands around the words is cut by length: the half word at its outer end says nothing. */
function fromWord(prefix: string): string {
  return prefix.replace(/^\S+(?=\s)/u, '')
}

function toWord(suffix: string): string {
  return suffix.replace(/(?<=\s)\S+$/u, '').trimEnd()
}
