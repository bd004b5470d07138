import { useId, useState } from 'react'
import { findQuotation } from '#domain/text/find-quotation.ts'
import { KeyedInput } from '../shortcut/keyed.tsx'
import { cn } from '../ui/cn.ts'
import { controlClass } from '../ui/field.tsx'
import { showWords } from './bench-places.ts'
import type { Bench } from './bench-state.ts'
import { choose } from './bench-verbs.ts'
import { ToolButton } from './tool-button.tsx'

/** Chooses words by typing them: found as claims' words are, but for white space and kinds of quotation marks. */
export function FindWords({ bench }: { bench: Bench }) {
  const id = useId()
  const [answer, setAnswer] = useState('')
  const find = (form: FormData) => {
    const { text, passages } = bench.data
    const { chosen } = bench.get()
    const words = String(form.get('words') ?? '')
    const near = { start: chosen?.end ?? 0, end: chosen?.end ?? 0 }
    const span = words.trim() === '' ? null : findQuotation(text, near, words)
    setAnswer(
      span ? '' : words.trim() === '' ? 'Type some words of the text.' : 'These words are not in the text.',
    )
    if (!span) return
    choose(bench, span)
    const { base } = bench.get()
    if (passages.length > 0) showWords(base)
  }
  return (
    <search aria-label="Find words in the text">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          find(new FormData(event.currentTarget))
        }}
        className="flex items-center gap-1"
      >
        <label htmlFor={id} className="sr-only">
          Find words in the text
        </label>
        <KeyedInput
          id={id}
          shortcut="bench.find"
          name="words"
          type="search"
          maxLength={5_000}
          dir="auto"
          placeholder="Find words in the text"
          autoComplete="off"
          className={cn(controlClass, 'min-h-8 w-48 py-0.5')}
        />
        <ToolButton type="submit">Find</ToolButton>
        <span role="status" className="text-muted empty:hidden">
          {answer}
        </span>
      </form>
    </search>
  )
}
