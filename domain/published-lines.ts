import type { EditionClaim, EditionDocument } from './edition.ts'
import { letterPairs } from './letter-pairs.ts'
import { speakerOf } from './speaker.ts'
import { leadingVerdict } from './verdict.ts'
import { verdictMix } from './verdict-mix.ts'

/** What lists, filters, search and feeds need of an edition, without opening its document. */
export function publishedLines(edition: EditionDocument) {
  return { article: articleLine(edition), claims: edition.claims.map((claim) => claimLine(edition, claim)) }
}

function articleLine(edition: EditionDocument) {
  const { article, slug, number, beingChecked } = edition
  return {
    articleId: article.id,
    slug,
    number,
    title: article.title,
    outlet: article.outlet,
    language: article.language,
    ...verdictMix(edition.claims),
    beingChecked,
    firstPublishedAt: new Date(edition.firstPublishedAt),
    publishedAt: new Date(edition.publishedAt),
  }
}

function claimLine({ article, publishedAt }: EditionDocument, claim: EditionClaim) {
  const speaker = speakerOf(claim)
  const names = claim.hops.filter((hop) => !hop.isAnonymous).map((hop) => hop.name)
  const words = [claim.wording, claim.quotation, ...claim.inShort, ...names, article.title].join('\n')
  return {
    articleId: article.id,
    number: claim.number,
    wording: claim.wording,
    quotation: claim.quotation,
    language: article.language,
    said: claim.answers.said,
    so: claim.answers.so,
    verdict: leadingVerdict(claim.answers),
    speaker: speaker?.key ?? null,
    speakerName: speaker?.name ?? null,
    speakerKind: speaker?.kind ?? null,
    asOf: claim.asOf,
    recheckOn: claim.recheckOn,
    firstPublishedAt: new Date(claim.firstPublishedAt),
    publishedAt: new Date(publishedAt),
    words,
    pairs: letterPairs(words).join(' '),
  }
}
