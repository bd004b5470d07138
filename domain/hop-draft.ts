import { z } from 'zod'
import { asLine, HOPS_AT_MOST, type HopColumn, type HopKind, hopErrorName, hopKinds } from './hop-rows.ts'
import { cleanText, textFault, textFaultSentence } from './text/clean-text.ts'

/** One hop as somebody enters it. The kind of a named one counts only for a name that is new to the desk. */
export type HopDraft = { who: string; kind: HopKind; cue: string | null; hedge: string | null }

/** One hop with the words that the article has for it. */
export function hopDraft(
  who: string,
  kind: HopKind = 'person',
  said: Partial<Pick<HopDraft, 'cue' | 'hedge'>> = {},
): HopDraft {
  return { who, kind, cue: said.cue ?? null, hedge: said.hedge ?? null }
}

/** A form's rows travel as one value a column, a line each row; a row without a name is no hop. */
export const hopFields = { who: column(), whoKind: column(), cue: column(), hedge: column() }
type Columns = Record<HopColumn, string[]>

/** The longest cell of each column, in UTF-16 units. */
const longest = { who: 200, cue: 100, hedge: 100 }

function column() {
  return z
    .string()
    .default('')
    .transform((raw, context) => {
      const fault = textFault(raw)
      if (fault) context.addIssue(textFaultSentence[fault])
      return fault ? [] : cleanText(raw).split('\n').map(asLine)
    })
}

/** Puts the columns of a form together into the chain, the first speaker first. An empty one: the article itself speaks. */
export function withHops<T extends Columns>(draft: T, context: z.RefinementCtx) {
  const { who, whoKind, cue, hedge, ...rest } = draft
  const columns = { who, cue, hedge }
  const fault = (field: HopColumn, row: number, message: string) =>
    context.addIssue({ code: 'custom', path: [hopErrorName(field, row)], message })
  for (const field of ['who', 'cue', 'hedge'] as const)
    for (const [row, { length }] of columns[field].entries())
      if (length > longest[field])
        fault(field, row, `At most ${longest[field]} characters; this has ${length}. Shorten it.`)
  const rows = Math.max(who.length, cue.length, hedge.length)
  const hops: HopDraft[] = []
  for (let row = 0; row < rows; row += 1) {
    const kind = hopKinds.find((one) => one === (whoKind[row] || 'person'))
    const [name, said] = [who[row], { cue: cue[row] || null, hedge: hedge[row] || null }]
    if (!name) {
      if (said.cue || said.hedge) fault('who', row, 'Name or describe whoever it was.')
    } else if (!kind) fault('whoKind', row, 'Choose what they are.')
    else hops.push(hopDraft(name, kind, said))
  }
  if (hops.length > HOPS_AT_MOST)
    fault(
      'who',
      HOPS_AT_MOST,
      `A chain has at most ${HOPS_AT_MOST} hops. Keep those through whom the words came.`,
    )
  return { ...rest, hops }
}
