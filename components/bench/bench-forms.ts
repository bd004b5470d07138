import { sentencePlace, sentencesUnder } from '#domain/sentence-steps.ts'
import type { Span } from '#domain/text/span.ts'
import { nextUnread } from '#domain/workbench.ts'
import { focusSentence, focusText } from './bench-places.ts'
import type { Bench, BenchForm } from './bench-state.ts'

export function openNewClaim(bench: Bench): void {
  const { chosen } = bench.get()
  if (!chosen) return
  const [first] = sentencesUnder(bench.data.passages, chosen)
  if (first?.state === 'set aside')
    bench.set({ said: 'This sentence is set aside. Take it up again before a claim is made of it.' })
  else open(bench, 'new claim', chosen)
}

/** Opens the reasons for the chosen sentences; what is said where none of them can be set aside. */
export function openSetAside(bench: Bench): void {
  const { chosen } = bench.get()
  if (!chosen) return
  const whole = sentencesUnder(bench.data.passages, chosen).filter(
    ({ start, end }) => chosen.start <= start && end <= chosen.end,
  )
  if (whole.length === 0) bench.set({ said: 'Only whole sentences are set aside. Choose one.' })
  else if (whole.every(({ state }) => state === 'claimed'))
    bench.set({ said: 'A claim stands here, so it is not set aside.' })
  else open(bench, 'set aside', chosen)
}

function open(bench: Bench, kind: BenchForm['kind'], span: Span): void {
  const key = bench.nextKey()
  const forms = bench.get().forms.filter(({ status }) => status !== 'open')
  bench.set({
    forms: [...forms, { key, kind, span, status: 'open' }],
    detail: { kind: 'form', key },
    chosen: span,
    focus: null,
    moved: null,
    pane: 'detail',
  })
}

/** The form is on its way, and the person goes on in the text at once: to the next unread sentence. */
export function formSent(bench: Bench, key: number): void {
  const form = withStatus(bench, key, 'sent')
  const { detail, mode } = bench.get()
  if (!form || detail.kind !== 'form' || detail.key !== key) return
  bench.set({ detail: { kind: 'nothing' }, pane: 'text', said: 'Saving.' })
  if (mode === 'reading') {
    bench.set({ chosen: null })
    focusText()
    return
  }
  const under = new Set(sentencesUnder(bench.data.passages, form.span).map(({ position }) => position))
  const others = bench.data.passages.filter(({ position }) => !under.has(position))
  const next = nextUnread(others, Math.max(...under))
  const place = sentencePlace(bench.data.passages, next?.position ?? bench.get().at)
  if (place) bench.set(place)
  focusSentence(bench.get().at)
}

export function formDone(bench: Bench, key: number, sentence: string): void {
  withStatus(bench, key, 'done')
  bench.set({ said: sentence })
}

/** The form comes back as it was typed; where another one is open by now, once that one is closed. */
export function formRefused(bench: Bench, key: number): void {
  const form = withStatus(bench, key, 'refused')
  if (!form) return
  const said = 'Something was not saved. Its form says why.'
  if (bench.get().detail.kind === 'form') bench.set({ said })
  else bench.set({ said, detail: { kind: 'form', key }, chosen: form.span, pane: 'detail' })
}

function withStatus(bench: Bench, key: number, status: BenchForm['status']): BenchForm | null {
  const { forms } = bench.get()
  bench.set({ forms: forms.map((form) => (form.key === key ? { ...form, status } : form)) })
  return forms.find((form) => form.key === key) ?? null
}
