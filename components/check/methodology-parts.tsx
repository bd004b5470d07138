import { credibilities, reliabilities } from '#domain/evidence.ts'
import { isInForce } from '#domain/policy.ts'
import { clauseNames, type PolicySettings } from '#domain/policy-settings.ts'
import { questions, verdicts } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { VerdictMark } from '../verdict/verdict-mark.tsx'

/** What each verdict means, for each of the two questions. */
export function VerdictMeanings({ words }: { words: Words }) {
  const { t } = words
  return questions.map((question) => (
    <div key={question} className="mb-6">
      <h3 className="font-semibold">{t(`common.question.${question}`)}</h3>
      <dl className="mt-2 space-y-3">
        {verdicts.map((verdict) => (
          <div key={verdict} className="sm:grid sm:grid-cols-[12.5rem_minmax(0,1fr)] sm:gap-4">
            <dt>
              <VerdictMark verdict={verdict} words={words} />
            </dt>
            <dd>{t(`verdict.meaning.${question}.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  ))
}

/** What the policy asks of a verdict, clause by clause, in the language of the page. */
export function ClausesInForce({ settings, words }: { settings: PolicySettings; words: Words }) {
  return (
    <ul className="list-disc space-y-1.5 ps-5">
      {clauseNames
        .filter((clause) => isInForce(settings, clause))
        .map((clause) => (
          <li key={clause}>{clauseSentence(clause, settings, words)}</li>
        ))}
    </ul>
  )
}

function clauseSentence(clause: (typeof clauseNames)[number], settings: PolicySettings, { t }: Words) {
  return clause === 'soConfirmedIsSupported'
    ? t(`methodology.policy.clause.${clause}`, { n: settings.secondaryRoots })
    : t(`methodology.policy.clause.${clause}`)
}

/** Both halves of the scale: of a source's record, and of an item by itself. */
export function AdmiraltyScale({ words: { t } }: { words: Words }) {
  return (
    <div className="mt-4 grid gap-6 sm:grid-cols-2">
      <Scale
        title={t('methodology.grades.source')}
        grades={reliabilities.map((grade) => [grade, t(`kinds.reliability.${grade}`)])}
      />
      <Scale
        title={t('methodology.grades.item')}
        grades={credibilities.map((grade) => [`${grade}`, t(`kinds.credibility.c${grade}`)])}
      />
    </div>
  )
}

function Scale({ title, grades }: { title: string; grades: readonly (readonly [string, string])[] }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <dl className="mt-1 text-base">
        {grades.map(([grade, meaning]) => (
          <div key={grade} className="flex gap-3">
            <dt className="w-4 font-sans font-semibold">{grade}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
