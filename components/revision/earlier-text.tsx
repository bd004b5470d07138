import { paragraphsOf } from '#domain/text/paragraphs.ts'
import type { StoredPassage } from '#domain/workbench.ts'

type Props = { text: string; passages: readonly StoredPassage[]; language: string }

/** The words of an earlier revision in their paragraphs, each passage with its number; nothing on them can be changed. */
export function EarlierText({ text, passages, language }: Props) {
  return (
    <div lang={language} className="max-w-[66ch] space-y-4 font-serif text-lg leading-relaxed">
      {paragraphsOf(text, passages).map((paragraph) => (
        <p key={paragraph[0]?.id} dir="auto">
          {paragraph.map(({ id, position, start, end, aside }) => (
            <span key={id} id={`passage-${position}`} className="scroll-mt-8 target:bg-open">
              <sup className="font-sans text-xs text-muted tabular-nums select-none">{position}</sup>
              <span className={aside ? 'text-muted' : undefined}>{text.slice(start, end)}</span>{' '}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
