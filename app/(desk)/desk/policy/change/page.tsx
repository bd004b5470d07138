import { requireActor } from '#app/session.ts'
import { PolicySettingsForm } from '#components/policy/policy-settings-form.tsx'
import { Link } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { desk } from '#db/client.ts'
import { policyInForce } from '#db/policies.ts'
import { permissions } from '#domain/permissions.ts'

export const metadata = { title: 'Change the policy' }

export default async function ChangePolicyPage() {
  const refusal = permissions.setPolicy(await requireActor())
  const { version, settings } = await policyInForce(desk())
  return (
    <div className="grid gap-4">
      <p>
        <Link href="/desk/policy">Policy</Link>
      </p>
      <h1 className="text-xl font-semibold">Policy version {version + 1}</h1>
      {refusal ? (
        <Notice tone="attention" title={refusal.sentence} />
      ) : (
        <PolicySettingsForm path="/desk/policy/preview" settings={settings} />
      )}
    </div>
  )
}
