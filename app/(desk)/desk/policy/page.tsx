import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { PolicyClauses } from '#components/policy/policy-clauses.tsx'
import { PolicyVersions } from '#components/policy/policy-versions.tsx'
import { ActionLink } from '#components/ui/action-link.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listPolicies } from '#db/queries/list-policies.ts'
import { permissions } from '#domain/permissions.ts'
import { policyDifference } from '#domain/policy-difference.ts'

export const metadata = { title: 'Policy' }

export default async function PolicyPage() {
  const actor = await requireActor()
  const [policies, { timeZone }] = await Promise.all([listPolicies(desk()), currentNewsroom()])
  const [current] = policies
  if (!current) throw new Error('No policy is in force: the migrations did not run')
  const versions = policies.map((policy, index) => {
    const before = policies[index + 1]
    return { ...policy, change: before ? policyDifference(before.settings, policy.settings) : null }
  })
  return (
    <div className="grid max-w-[60rem] gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-xl font-semibold">Policy</h1>
        <ActionLink href="/desk/policy/change" refusal={permissions.setPolicy(actor)?.sentence}>
          Change the policy
        </ActionLink>
      </div>
      <p className="max-w-[70ch] text-muted">
        Judged when a verdict is proposed, signed off and published. A verdict keeps the version that it was
        made under. Readers see what is in force on the page on method.
      </p>
      <Section title={`In force: version ${current.version}`}>
        <PolicyClauses settings={current.settings} />
      </Section>
      <Section title="Versions">
        <PolicyVersions versions={versions} timeZone={timeZone} />
      </Section>
    </div>
  )
}
