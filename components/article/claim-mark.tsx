import { leadingVerdict } from '#domain/verdict.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import { cn } from '../ui/cn.ts'
import { verdictUnderline } from '../verdict/verdict-shape.tsx'

type Props = { words: string; claims: readonly Pick<ClaimCard, 'answers'>[] }

/** Words that a claim is made of: highlighted while any claim on them is open, then underlined by its verdict. */
export function ClaimMark({ words, claims }: Props) {
  const [answers] = claims.map((claim) => claim.answers)
  const isOpen = claims.some((claim) => claim.answers === null)
  return (
    <mark
      className={cn(
        'text-inherit',
        isOpen ? 'bg-open' : 'bg-transparent',
        answers && verdictUnderline[leadingVerdict(answers)],
      )}
    >
      {words}
    </mark>
  )
}
