import { checkPath } from './check-address.ts'
import type { FeedEntry } from './feed-document.ts'
import { finding } from './finding.ts'
import type { ListedCorrection } from './listed-correction.ts'
import type { Answers } from './verdict.ts'
import { mixInWords, type VerdictMix } from './verdict-mix.ts'
import type { Words } from './words/words.ts'

type Frame = { words: Words; origin: string; timeZone: string }
type GoneClaim = { number: number; reason: string; at: string }

type FeedArticle = VerdictMix & {
  articleId: string
  slug: string
  title: string
  outlet: string
  number: number
  beingChecked: number
  firstPublishedAt: Date
  publishedAt: Date
  claims: readonly (Answers & { number: number; wording: string })[]
  goneClaims: readonly GoneClaim[]
}

/** One entry an article, whose id stays over all its editions (product.md, Corrections travel). */
export function articleEntry(article: FeedArticle, { words, origin, timeZone }: Frame): FeedEntry {
  const { t } = words
  const address = origin + checkPath(article.slug)
  const held = article.claims.map(({ number, wording, said, so }) => ({
    text: finding({ wording, answers: { said, so } }, words),
    address: origin + checkPath(article.slug, number),
  }))
  const gone = article.goneClaims.map(({ number, reason, at }) => ({
    text: t('feeds.retractedClaim', { n: number, reason, day: words.dayOf(at, timeZone) }),
    address: null,
  }))
  return {
    id: articleUrn(article.articleId),
    address,
    title: article.title,
    summary: articleSummary(article, words),
    points: [...held, ...gone],
    publishedAt: article.firstPublishedAt.toISOString(),
    updatedAt: article.publishedAt.toISOString(),
  }
}

function articleSummary({ outlet, number, beingChecked, ...mix }: FeedArticle, words: Words): string {
  const { t } = words
  const pending = beingChecked > 0 ? [t('feeds.beingChecked', { n: beingChecked })] : []
  return [`${outlet}: ${mixInWords(mix, words)}.`, ...pending, t('feeds.edition', { n: number })].join(' ')
}

type GoneArticle = {
  articleId: string
  slug: string
  reason: string
  at: string
  firstPublishedAt: string
}

/** A retracted article keeps its entry, with the reason in the place of what it said. */
export function goneEntry(gone: GoneArticle, { words, origin, timeZone }: Frame): FeedEntry {
  return {
    id: articleUrn(gone.articleId),
    address: origin + checkPath(gone.slug),
    title: words.t('feeds.retracted'),
    summary: words.t('feeds.retractedArticle', { day: words.dayOf(gone.at, timeZone), reason: gone.reason }),
    points: [],
    publishedAt: gone.firstPublishedAt,
    updatedAt: gone.at,
  }
}

/** One entry a correction: what is printed for good has an id of its own. */
export function correctionEntry(
  { articleId, slug, kind: ofKind, at, edition, said, gone }: ListedCorrection,
  { words, origin, timeZone }: Frame,
): FeedEntry {
  const { t } = words
  const kind = t(`kinds.correction.${ofKind}`)
  const retracted =
    gone && t('feeds.retractedArticle', { day: words.dayOf(gone.at, timeZone), reason: gone.reason })
  return {
    id: `${articleUrn(articleId)}#${edition === null ? 'retracted' : `edition-${edition}`}`,
    address: origin + checkPath(slug),
    title: said ? t('feeds.correction', { kind, title: said.title }) : kind,
    summary: said?.reason ?? retracted ?? kind,
    points: [],
    publishedAt: at,
    updatedAt: gone?.at ?? at,
  }
}

function articleUrn(articleId: string): string {
  return `urn:uuid:${articleId}`
}
