import { credibilities, credibilityWord, reliabilities, reliabilityWord } from '#domain/evidence.ts'
import type { PolicySettings } from '#domain/policy-settings.ts'
import { questions, questionWord, type Verdict, verdictMeaning, verdicts } from '#domain/verdict.ts'
import { PolicyClauses } from '../policy/policy-clauses.tsx'
import { Day } from '../ui/date.tsx'
import { VerdictMark } from '../verdict/verdict-mark.tsx'
import { PageFrame, PageHead } from './page-frame.tsx'
import { PageSection } from './page-section.tsx'

type Props = { policy: { version: number; inForceFrom: string; settings: PolicySettings } }

/** How the newsroom checks: the questions, what each verdict means, and the policy in force, clause by clause. */
export function MethodologyPage({ policy }: Props) {
  return (
    <PageFrame>
      <PageHead>
        <h1 className="text-3xl leading-tight font-semibold text-balance sm:text-4xl">How we check</h1>
        <p className="mt-4 max-w-[66ch]">
          We take an article apart into claims that can each be checked. Of each we ask two questions: was it
          said, and is it so? One person proposes a verdict with its reasons and its evidence. A second
          person, who edited nothing of the claim, signs it off or sends it back.
        </p>
      </PageHead>
      <PageSection id="verdicts" title="The verdicts">
        {questions.map((question) => (
          <div key={question} className="mb-6 last:mb-0">
            <h3 className="font-semibold">{questionWord[question]}</h3>
            <dl className="mt-2 space-y-3">
              {verdicts.map((verdict) => (
                <Meaning key={verdict} verdict={verdict} words={verdictMeaning[question][verdict]} />
              ))}
            </dl>
          </div>
        ))}
        <p>
          A quotation has the first question only: what it asserts is a claim of its own. What the article
          says in its own voice has only the second. A prediction stays unconfirmed until its date has come.
        </p>
      </PageSection>
      <PageSection id="policy" title="What a verdict needs">
        <PolicyClauses settings={policy.settings} />
        <p className="mt-4">
          This is version {policy.version} of our policy, in force since <Day on={policy.inForceFrom} />. A
          verdict names the version that it was made under. Where a clause was lifted for a verdict, its page
          says so and why; that a second person signs is never lifted.
        </p>
      </PageSection>
      <PageSection id="independence" title="What counts as independent">
        <p>
          We count where evidence comes from in the end, not how often it was repeated: five reprints of one
          agency’s story count once. The article itself, its publisher and our own pages count for nothing.
          The word of somebody who has a cause in the matter is their claim, not its confirmation. An
          anonymous source is described, and never counts as an independent one.
        </p>
      </PageSection>
      <PageSection id="grades" title="How evidence is graded">
        <p>
          Each source is graded by its record, and each item by itself, on the Admiralty scale; neither grade
          looks at the other. F and 6 mean that it cannot be judged, not that it is worst.
        </p>
        <div className="mt-4 grid gap-6 sm:grid-cols-2">
          <Scale title="The source" grades={reliabilities.map((one) => [one, reliabilityWord[one]])} />
          <Scale title="The item" grades={credibilities.map((one) => [`${one}`, credibilityWord[one]])} />
        </div>
      </PageSection>
      <PageSection id="open" title="What is still open">
        <p>
          “Being checked” stands where we hold a claim back because its check is not finished; we publish
          nothing else of it until it is. Each published page stays readable at an address of its own. When a
          verdict changes, a new edition says what changed and why, for good.
        </p>
      </PageSection>
    </PageFrame>
  )
}

function Meaning({ verdict, words }: { verdict: Verdict; words: string }) {
  return (
    <div className="sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-4">
      <dt>
        <VerdictMark verdict={verdict} />
      </dt>
      <dd>{words}</dd>
    </div>
  )
}

function Scale({ title, grades }: { title: string; grades: readonly (readonly [string, string])[] }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <dl className="mt-1 text-base">
        {grades.map(([grade, words]) => (
          <div key={grade} className="flex gap-3">
            <dt className="w-4 font-sans font-semibold">{grade}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
