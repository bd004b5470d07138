import type { FormState } from '#domain/form-state.ts'
import { openNewClaim } from './bench-forms.ts'
import type { Bench } from './bench-state.ts'
import { choose } from './bench-verbs.ts'

/** Where the address leads to a passage, sentence mode begins there; a form that was kept is opened again. */
export function beginBench(bench: Bench, kept: FormState | null): void {
  const [, position] = /^#passage-(\d+)$/.exec(location.hash) ?? []
  const at = Math.min(Number(position ?? 1), bench.data.passages.length)
  if (at > 1) bench.set({ base: at, at })
  const { startsAt, endsAt } = kept?.values ?? {}
  if (!kept?.refusal || !startsAt || !endsAt) return
  choose(bench, { start: Number(startsAt), end: Number(endsAt) })
  openNewClaim(bench)
}
