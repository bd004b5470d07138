import { type JudgedHop, sourceKindWord, weakestHop } from '#domain/attribution.ts'
import { ChainDot } from '../check/chain-dot.tsx'
import { weakestWords } from './weakest-words.ts'

type Props = {
  hops: readonly JudgedHop[]
  /** Language of the article, whose words the verbs and hedges are. */
  language?: string
}

/** Never the last thing on a line. */
const dot = ' ·\u00a0'

/** Who had it from whom, the first speaker first and the article last, and where the chain is weakest. */
export function ChainPicture({ hops, language }: Props) {
  if (hops.length === 0) return <p className="text-muted">The article itself speaks.</p>
  const weakest = weakestHop(hops)
  return (
    <ol aria-label="Who had it from whom" className="ms-1.5 font-sans text-sm leading-snug">
      {hops.map((hop, at) => (
        <li key={at} className="relative border-s border-border ps-4 pb-2">
          <ChainDot isHollow={hop.isAnonymous} />
          <bdi className="font-medium">{hop.name}</bdi>
          <span className="text-muted">
            {dot}
            {kindOf(hop)}
          </span>
          <Said hop={hop} language={language} />
          {weakest?.at === at && (
            <span className="block font-medium">The weakest hop: {weakestWords(weakest.why)}.</span>
          )}
        </li>
      ))}
      <li className="relative border-s border-transparent ps-4">
        <ChainDot />
        <span className="font-medium">The article</span>
        {!weakest && <span className="text-muted"> · nobody on the way has a record yet</span>}
      </li>
    </ol>
  )
}

function kindOf({ isAnonymous, kind, reliability }: JudgedHop): string {
  if (isAnonymous) return 'anonymous'
  const word = kind ? sourceKindWord[kind].toLowerCase() : 'not known what'
  return reliability && reliability !== 'F' ? `${word}, ${reliability}` : word
}

function Said({ hop: { cue, hedge }, language }: { hop: JudgedHop; language?: string }) {
  const said = [cue, hedge].filter(Boolean)
  if (said.length === 0) return null
  return (
    <span className="text-muted">
      {dot}
      {said.map((words, at) => (
        <span key={words}>
          {at > 0 && ', '}
          <q lang={language}>
            <bdi>{words}</bdi>
          </q>
        </span>
      ))}
    </span>
  )
}
