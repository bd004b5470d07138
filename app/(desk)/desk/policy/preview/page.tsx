import { redirect } from 'next/navigation'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { PolicyChange } from '#components/policy/policy-change.tsx'
import { RejudgedList } from '#components/policy/rejudged-list.tsx'
import { SetPolicyForm } from '#components/policy/set-policy-form.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { policyInForce } from '#db/policies.ts'
import { listRejudgedProposals } from '#db/queries/list-rejudged-proposals.ts'
import { permissions } from '#domain/permissions.ts'
import { policyDifference } from '#domain/policy-difference.ts'
import { policyProposal, policyValues } from '#domain/policy-draft.ts'
import { setPolicy } from '../actions.ts'

export const metadata = { title: 'Change the policy' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PolicyPreviewPage({ searchParams }: Props) {
  const actor = await requireActor()
  const asked = policyProposal.safeParse(await searchParams)
  if (!asked.success) redirect('/desk/policy/change')
  const current = await policyInForce(desk())
  const rejudged = await listRejudgedProposals(desk(), current, asked.data)
  const values = { ...policyValues(asked.data), basedOn: `${current.version}` }
  return (
    <div className="grid max-w-[60rem] gap-6">
      <div className="grid gap-2">
        <p>
          <Link href="/desk/policy/change">Choose again</Link>
        </p>
        <h1 className="text-xl font-semibold">Policy version {current.version + 1}</h1>
      </div>
      <Section title={`What changes against version ${current.version}`}>
        <PolicyChange {...policyDifference(current.settings, asked.data)} />
      </Section>
      <Section title="Verdicts that wait for a sign-off">
        <RejudgedList {...rejudged} />
      </Section>
      <Section title="Set it">
        <SetPolicyForm
          version={current.version + 1}
          action={setPolicy}
          initial={await startingForm('set-policy', searchParams, values)}
          refusal={permissions.setPolicy(actor)?.sentence ?? null}
        />
      </Section>
    </div>
  )
}
