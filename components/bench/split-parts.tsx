import { useEffect, useRef } from 'react'
import { useFormField } from '../form/form-context.ts'
import { TextareaField } from '../ui/text-field.tsx'
import { ArticleQuote } from './article-quote.tsx'

type Pair = readonly [string, string]

/** The two parts of a claim's words, each with its wording, which follows the words until somebody types. */
export function SplitParts({ parts, wordings, language }: { parts: Pair; wordings: Pair; language: string }) {
  return (
    <>
      <Part
        name="wordingOne"
        label="Wording of the first"
        words={parts[0]}
        wording={wordings[0]}
        language={language}
      />
      <Part
        name="wordingTwo"
        label="Wording of the second"
        words={parts[1]}
        wording={wordings[1]}
        language={language}
      />
    </>
  )
}

type PartProps = { name: string; label: string; words: string; wording: string; language: string }

function Part({ name, label, words, wording, language }: PartProps) {
  const { value, error } = useFormField(name)
  const box = useRef<HTMLDivElement>(null)
  const offered = useRef(wording)
  useEffect(() => {
    const [was, field] = [offered.current, box.current?.querySelector('textarea')]
    offered.current = wording
    if (field?.value === was) field.value = wording
  }, [wording])
  const start = useRef(value || wording)
  return (
    <div ref={box} className="grid gap-2">
      <ArticleQuote words={words} language={language} />
      <TextareaField name={name} label={label} defaultValue={start.current} error={error} rows={2} />
    </div>
  )
}
