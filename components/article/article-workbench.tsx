'use client'
import { type ComponentProps, useMemo } from 'react'
import type { Actor } from '#domain/actor.ts'
import { type PackedClaim, unpackClaims } from '#domain/packed-claims.ts'
import type { StripRun } from '#domain/strip-runs.ts'
import type { PackedPassage } from '#domain/workbench.ts'
import type { AssignablePeople } from '../assignment/assign-fields.tsx'
import { AssignTicked } from '../assignment/assign-ticked.tsx'
import { Bench, type BenchProps } from '../bench/bench.tsx'
import { type Packed, unpack } from '../ui/packed.ts'
import { ArticleProgress } from './article-progress.tsx'
import { DeskCoverage } from './desk-coverage.tsx'

type PackedPeople = Packed<AssignablePeople[number]>

type Props = Pick<BenchProps, 'timeZone' | 'refusal' | 'actions' | 'undoable' | 'kept'> & {
  article: BenchProps['article']
  passages: Packed<PackedPassage>
  claims: Packed<PackedClaim>
  coverage: { sentences: readonly [claimed: string, byState: string]; runs: Packed<StripRun> }
  actor: Actor
  /** Milliseconds since 1970, by the server's clock. */
  now: number
  /** What assigning the ticked claims takes, for those who assign. */
  assigning: (Omit<NonNullable<BenchProps['assigning']>, 'fields'> & { people: PackedPeople }) | null
}

/**
 * Coverage of an article, the bench on which it is taken apart, and below it how far the work has come. All is drawn from
 * the passages and the claims alone: as elements the page would carry each of them several times.
 */
export function ArticleWorkbench({ coverage, now, assigning, ...rest }: Props) {
  const passages = useMemo(() => unpack(rest.passages), [rest.passages])
  const claims = useMemo(() => unpackClaims(unpack(rest.claims)), [rest.claims])
  const runs = useMemo(() => unpack(coverage.runs), [coverage.runs])
  const lengths = useMemo(() => passages.map(([, start, end]) => end - start), [passages])
  const fields = assigning && (
    <FieldsToAssign people={assigning.people} timeZone={rest.timeZone} isReasonAsked />
  )
  return (
    <>
      <DeskCoverage {...{ runs, lengths }} sentences={coverage.sentences} />
      <Bench {...rest} {...{ passages, claims }} assigning={assigning && { ...assigning, fields }} />
      {claims.some((claim) => !claim.isWithdrawn && !claim.isRetracted) && (
        <ArticleProgress claims={claims} now={new Date(now)} />
      )}
    </>
  )
}

/** The list of people is read when the fields are drawn, which they seldom are. */
function FieldsToAssign({
  people,
  ...rest
}: Omit<ComponentProps<typeof AssignTicked>, 'people'> & { people: PackedPeople }) {
  const listed = useMemo(() => unpack(people), [people])
  return <AssignTicked people={listed} {...rest} />
}
