import { useId } from 'react'
import { useKnownSources } from '../claim/use-known-sources.ts'
import { FormText } from '../form/form-fields.tsx'

type Props = { label: string; hint: string }

const none: never[] = []

/** The name of a source that the desk knows; like ones are offered while somebody types, once there is a script. */
export function SourceName({ label, hint }: Props) {
  const id = useId()
  const { offered, ask } = useKnownSources(none)
  return (
    <>
      <FormText
        name="sourceName"
        list={id}
        maxLength={200}
        autoComplete="off"
        onInput={(event) => ask(event.currentTarget.value.trim())}
        {...{ label, hint }}
      />
      <datalist id={id}>
        {offered?.map(({ name, called = name }) => (
          <option key={called} value={called} label={called === name ? undefined : `${called} (${name})`} />
        ))}
      </datalist>
    </>
  )
}
