import type { EditionClaim } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { ChainDot } from './chain-dot.tsx'
import { Quoted } from './quoted.tsx'

type Hop = Omit<EditionClaim['hops'][number], 'sourceId'>

type Props = {
  hops: readonly Hop[]
  outlet: string
  language: string
  /** The page of who said it first; null where there is none. */
  speakerHref?: string | null
  words: Words
}

/** Who had it from whom, first speaker first, the article's outlet last. */
export function AttributionChain({ hops, outlet, language, speakerHref = null, words }: Props) {
  if (hops.length === 0)
    return <p>{words.t.rich('claimPage.chainOwnVoice', { outlet: () => <bdi>{outlet}</bdi> })}</p>
  const ordered = hops.toSorted((one, other) => one.position - other.position)
  return (
    <ol className="font-sans text-sm leading-snug">
      {ordered.map((hop, index) => (
        <li key={hop.position} className="relative border-s border-border ps-5 pb-4">
          <ChainDot isHollow={hop.isAnonymous} />
          <HopName name={hop.name} href={index === 0 ? speakerHref : null} />
          <span className="text-muted"> · {hopKind(hop, words)}</span>
          <HopWords hop={hop} language={language} words={words} />
        </li>
      ))}
      <li className="relative border-s border-transparent ps-5">
        <ChainDot />
        <bdi className="text-base font-semibold">{outlet}</bdi>
        <span className="text-muted"> · {words.t('claimPage.underCheck')}</span>
      </li>
    </ol>
  )
}

function HopName({ name, href }: { name: string; href: string | null }) {
  const bold = <bdi className="text-base font-semibold">{name}</bdi>
  return href === null ? bold : <Link href={href}>{bold}</Link>
}

function hopKind({ isAnonymous, kind }: Hop, { t }: Words): string {
  if (isAnonymous) return t('claimPage.anonymous')
  return kind ? t(`kinds.sourceInline.${kind}`) : t('claimPage.kindUnknown')
}

/** By which words of the article it was handed on, and by which the article keeps its distance. */
function HopWords({ hop: { cue, hedge }, language, words }: { hop: Hop; language: string; words: Words }) {
  const said = [cue, hedge].filter((each) => each !== null && each !== '')
  if (said.length === 0) return null
  return (
    <span className="block text-muted">
      {said.map((each, index) => (
        <span key={each}>
          {index > 0 && words.t('independence.comma')}
          <Quoted words={words}>
            <bdi lang={language}>{each}</bdi>
          </Quoted>
        </span>
      ))}
    </span>
  )
}
