import type { SourceKind } from '#domain/attribution.ts'
import type { ListedClaim } from '#domain/listed-claim.ts'
import { mixTotal, type VerdictMix } from '#domain/verdict-mix.ts'
import type { Words } from '#domain/words/words.ts'
import { ListHead } from '../front/list-head.tsx'
import { ListedClaims } from '../front/listed-claims.tsx'
import { VerdictMixBar } from '../verdict/verdict-mix-bar.tsx'

type Props = {
  /** The days are those as of which the claims were judged, the first and the last. */
  speaker: { name: string; kinds: readonly SourceKind[]; from: string; to: string }
  claims: readonly ListedClaim[]
  mix: VerdictMix
  timeZone: string
  words: Words
}

/** What somebody was checked for having said: how many claims, from when to when, how they came out; no score. */
export function SpeakerPage({ speaker, claims, mix, timeZone, words }: Props) {
  const { t } = words
  const [from, to] = [words.day(speaker.from), words.day(speaker.to)]
  const n = mixTotal(mix)
  const kinds = speaker.kinds.map((kind) => t(`kinds.source.${kind}`))
  return (
    <>
      <p className="mb-2 font-sans text-sm leading-normal text-muted">
        {kinds.length > 0 ? kinds.join(' · ') : t('speaker.eyebrow')}
      </p>
      <ListHead>
        <bdi>{speaker.name}</bdi>
      </ListHead>
      <p className="mt-3">
        {from === to ? t('speaker.checkedOn', { n, on: from }) : t('speaker.checked', { n, from, to })}
      </p>
      <section aria-labelledby="mix" className="mt-6">
        <h2 id="mix" className="mb-3 text-xl font-semibold">
          {t('speaker.mix')}
        </h2>
        <VerdictMixBar mix={mix} words={words} />
        <p className="mt-3 max-w-[60ch] text-base leading-normal text-muted">{t('speaker.noScore')}</p>
      </section>
      <section aria-labelledby="claims" className="mt-8">
        <h2 id="claims" className="text-xl font-semibold">
          {t('speaker.claims')}
        </h2>
        <ListedClaims claims={claims} timeZone={timeZone} words={words} isOfOneSpeaker />
      </section>
    </>
  )
}
