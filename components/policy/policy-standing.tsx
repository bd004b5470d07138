import { Notice } from '../ui/notice.tsx'

/** How a proposal stands under the policy in force: a newer version may ask what the proposer's did not. */
export function PolicyStanding({ version, lacks }: { version: number; lacks: readonly string[] }) {
  if (lacks.length === 0)
    return <p className="text-muted">It meets the policy in force, version {version}.</p>
  return (
    <Notice tone="attention" title={`It falls short of the policy in force, version ${version}`}>
      <ul className="list-disc space-y-1 ps-5">
        {lacks.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
