import type { ClaimChange } from '#domain/claim-changes.ts'
import type { EvidenceChange } from '#domain/evidence-changes.ts'
import type { Words } from '#domain/words/words.ts'
import { TextChanges } from './text-changes.tsx'

type Props = { change: ClaimChange; language: string; words: Words }

/** What became of one claim: verdicts first, then its words, its dates and its sources. */
export function ClaimChangeItem({ change, language, words }: Props) {
  const { t } = words
  const { fate, reason, texts, others } = change
  return (
    <>
      {fate === 'gone' && <p className="font-sans text-sm">{t('changes.goneMeans')}</p>}
      {reason && <p dir="auto">{reason}</p>}
      <AnswerChanges change={change} words={words} />
      <dl>
        <TextChanges
          changes={texts.map((text) => ({ ...text, label: t(`changes.claimText.${text.part}`) }))}
          {...{ language, words }}
        />
        <DateChanges change={change} words={words} />
      </dl>
      {change.evidence.map((piece) => (
        <EvidenceItem key={piece.number} {...{ piece, language, words }} />
      ))}
      {others.length > 0 && (
        <p className="mt-2 font-sans text-sm">
          {t('changes.also', { list: words.list(others.map((other) => t(`changes.claimOther.${other}`))) })}
        </p>
      )}
    </>
  )
}

function AnswerChanges({ change: { answers, fate }, words: { t } }: Omit<Props, 'language'>) {
  if (fate === 'gone' || fate === 'retracted') return null
  const word = (verdict: (typeof answers)[number]['before']) =>
    verdict === null ? t('changes.noVerdict') : t(`common.verdictInline.${verdict}`)
  return answers.map(({ question, before, after }) => (
    <p key={question} className="font-sans text-sm">
      {t.rich('changes.fromTo', {
        question: t(`common.question.${question}`),
        before: word(before),
        after: word(after),
        b: (words) => (
          <del className="text-muted">
            <span className="sr-only"> {t('changes.removed')} </span>
            {words}
          </del>
        ),
        a: (words) => (
          <ins className="font-semibold">
            <span className="sr-only"> {t('changes.added')} </span>
            {words}
          </ins>
        ),
      })}
    </p>
  ))
}

function DateChanges({ change: { dates }, words }: Omit<Props, 'language'>) {
  const { t, day } = words
  const told = (on: string | null) => (on === null ? t('changes.noDate') : day(on))
  return dates.map(({ part, before, after }) => (
    <div key={part} className="mt-2">
      <dt className="font-sans text-sm text-muted">{t(`changes.claimDate.${part}`)}</dt>
      <dd>
        <del className="text-muted">
          <span className="sr-only"> {t('changes.removed')} </span>
          {told(before)}
        </del>{' '}
        <ins className="font-semibold">
          <span className="sr-only"> {t('changes.added')} </span>
          {told(after)}
        </ins>
      </dd>
    </div>
  ))
}

type PieceProps = { piece: EvidenceChange; language: string; words: Words }

function EvidenceItem({ piece, language, words }: PieceProps) {
  const { t } = words
  return (
    <div className="mt-3 border-s border-hairline ps-3">
      <p>
        <span className="font-sans text-sm font-semibold">
          {t(`changes.evidence.${piece.fate}`, { n: piece.number })}
        </span>{' '}
        · <bdi>{piece.title}</bdi>
      </p>
      <dl>
        <TextChanges
          changes={piece.texts.map((text) => ({ ...text, label: t(`changes.evidenceText.${text.part}`) }))}
          {...{ language, words }}
        />
      </dl>
      {piece.others.length > 0 && (
        <p className="font-sans text-sm">
          {t('changes.also', {
            list: words.list(piece.others.map((other) => t(`changes.evidenceOther.${other}`))),
          })}
        </p>
      )}
    </div>
  )
}
