import type { FormState, Handed } from '#domain/form-state.ts'
import { controlClass } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Conflict } from './conflict.tsx'

/** Whether there is anything to say about the last try. */
export function isAnswer({ refusal, errors, handed }: FormState): boolean {
  return handed !== null || refusal !== null || Object.keys(errors).length > 0
}

/** What the desk answered to the last try: a refusal with its reasons, a conflict, or how many fields are off. */
export function FormAnswer({ state, fieldNames }: { state: FormState; fieldNames?: Record<string, string> }) {
  const { refusal, errors, theirs, handed } = state
  const off = Object.keys(errors).length
  if (handed) return <HandedOver {...handed} />
  if (!isAnswer(state)) return null
  return (
    <Notice
      tone={refusal ? 'attention' : 'danger'}
      role="alert"
      title={refusal ? refusal.sentence : offTitle(off)}
    >
      {refusal?.details && refusal.details.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {refusal.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {theirs && <Conflict theirs={theirs} yours={state.values} fieldNames={fieldNames ?? {}} />}
    </Notice>
  )
}

/** A link stands in a field, from which it is copied by keyboard too. */
function HandedOver({ sentence, link }: Handed) {
  return (
    <Notice role="status" title={sentence}>
      {link && (
        <label className="grid gap-1">
          One-time link
          <input className={controlClass} defaultValue={link} readOnly dir="ltr" />
        </label>
      )}
    </Notice>
  )
}

function offTitle(count: number): string {
  return count === 1
    ? 'One field needs another look. Nothing was saved, and nothing you typed is lost.'
    : `${count} fields need another look. Nothing was saved, and nothing you typed is lost.`
}
