import { Link } from '../ui/link.tsx'
import { ChainDot } from './chain-dot.tsx'
import type { ChainLine } from './chain-line.ts'

type Props = {
  lines: readonly ChainLine[]
  outlet: string
  /** What follows the outlet's name, at the end of the chain. */
  underCheck: string
  language: string
  /** The page of who said it first; null where there is none. */
  speakerHref?: string | null
}

/** The stops of a chain, the article's outlet last. */
export function ChainStops({ lines, outlet, underCheck, language, speakerHref = null }: Props) {
  return (
    <ol className="font-sans text-sm leading-snug">
      {lines.map((line, index) => (
        <li key={line.position} className="relative border-s border-border ps-5 pb-4">
          <ChainDot isHollow={line.isAnonymous} />
          <HopName name={line.name} href={index === 0 ? speakerHref : null} />
          <span className="text-muted">{line.kind}</span>
          {line.said.length > 0 && (
            <span className="block text-muted">
              {line.said.map(({ before, words, after }) => (
                <span key={words}>
                  {before}
                  <bdi lang={language}>{words}</bdi>
                  {after}
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
      <li className="relative border-s border-transparent ps-5">
        <ChainDot />
        <bdi className="text-base font-semibold">{outlet}</bdi>
        <span className="text-muted"> · {underCheck}</span>
      </li>
    </ol>
  )
}

function HopName({ name, href }: { name: string; href: string | null }) {
  const bold = <bdi className="text-base font-semibold">{name}</bdi>
  return href === null ? bold : <Link href={href}>{bold}</Link>
}
