import { type Hop, type JudgedHop, weakestHop } from '#domain/attribution.ts'
import { wordsIn } from '#domain/words/words.ts'
import { AttributionChain } from '../check/attribution-chain.tsx'
import { ActionLink } from '../ui/action-link.tsx'
import { Section } from '../ui/section.tsx'
import { weakestWords } from './weakest-words.ts'

type Props = {
  claim: {
    id: string
    anchor: { exact: string; prefix: string; suffix: string; isLost: boolean } | null
    article: { outlet: string; language: string }
  }
  hops: readonly (Hop & JudgedHop)[]
  /** Why this person may not reword the claim. */
  refusal: string | null
}

/** Its words in the article, with what stands around them, and who had them from whom. */
export function ClaimOrigin({ claim, hops, refusal }: Props) {
  const { anchor, article } = claim
  return (
    <Section
      title="In the article"
      action={
        <ActionLink href={`/desk/claims/${claim.id}/wording`} refusal={refusal} shortcut="claim.wording">
          Reword the claim
        </ActionLink>
      }
    >
      {anchor?.isLost && <p>Its words are not in the newest text. In an earlier revision they read:</p>}
      {anchor ? (
        <blockquote
          lang={article.language}
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
      <AttributionChain
        hops={hops}
        outlet={article.outlet}
        language={article.language}
        words={wordsIn('en')}
      />
      <Weakest hops={hops} />
    </Section>
  )
}

function Weakest({ hops }: { hops: readonly JudgedHop[] }) {
  const weakest = weakestHop(hops)
  if (!weakest) return null
  return (
    <p>
      The weakest hop: <bdi className="font-medium">{hops[weakest.at]?.name}</bdi>,{' '}
      {weakestWords(weakest.why)}.
    </p>
  )
}

/** What stands around the words is cut by length: the half word at its outer end says nothing. */
function fromWord(prefix: string): string {
  return prefix.replace(/^\S+(?=\s)/u, '')
}

function toWord(suffix: string): string {
  return suffix.replace(/(?<=\s)\S+$/u, '').trimEnd()
}
