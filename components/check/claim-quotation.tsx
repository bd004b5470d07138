import { sourceKindWord } from '#domain/attribution.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { Day } from '../ui/date.tsx'
import { OutsideLink } from '../ui/link.tsx'

/** The claim in the article's own words, with who said it, who carried it, and when. */
export function ClaimQuotation({ edition, claim }: { edition: EditionDocument; claim: EditionClaim }) {
  const { article } = edition
  const [speaker] = claim.hops.toSorted((one, other) => one.position - other.position)
  return (
    <figure className="mt-8">
      <blockquote
        lang={article.language}
        dir="auto"
        className="border-s-4 border-ink ps-4 text-[1.3125rem] leading-snug sm:ps-6 sm:text-2xl"
      >
        “{claim.quotation}”
      </blockquote>
      <figcaption className="mt-3 ps-5 font-sans text-sm leading-normal text-muted sm:ps-7">
        {speaker ? (
          <>
            <bdi className="font-semibold text-ink">{speaker.name}</bdi>
            {', '}
            {speaker.isAnonymous
              ? 'anonymous'
              : speaker.kind
                ? sourceKindWord[speaker.kind].toLowerCase()
                : 'kind not recorded'}
            {', in '}
          </>
        ) : (
          'In the article’s own voice: '
        )}
        <cite lang={article.language} className="not-italic">
          <bdi>
            {article.url ? <OutsideLink href={article.url}>{article.title}</OutsideLink> : article.title}
          </bdi>
        </cite>
        {', '}
        <bdi>{article.outlet}</bdi>
        {article.publishedOn && (
          <>
            {', '}
            <Day on={article.publishedOn} />
          </>
        )}
      </figcaption>
    </figure>
  )
}
