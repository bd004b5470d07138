import type { EditionDocument } from '#domain/edition.ts'
import { editionParagraphs, type Paragraph } from '#domain/edition-paragraphs.ts'
import type { Words } from '#domain/words/words.ts'
import { ClaimNote } from './claim-note.tsx'
import { MarkedWords } from './marked-words.tsx'
import { RetractedNote } from './retracted-note.tsx'

type Props = {
  edition: EditionDocument & { text: NonNullable<EditionDocument['text']> }
  isPermanent: boolean
  words: Words
}

/**
 * The text of our own article with its checked words marked. The notes of a paragraph stand beside it where there is
 * room and follow it where not, on paper too; each leads to the next.
 */
export function AnnotatedText({ edition, isPermanent, words }: Props) {
  const paragraphs = editionParagraphs(edition.text)
  const inOrder = paragraphs.flatMap((paragraph) => paragraph.notes)
  const claims = new Map(edition.claims.map((claim) => [claim.number, claim]))
  return paragraphs.map((paragraph, index) => (
    <div key={index} className="mb-5 lg:grid lg:grid-cols-[minmax(0,1fr)_16rem] lg:gap-x-10">
      <p lang={edition.article.language} dir="auto" className="leading-[1.9] whitespace-pre-line">
        {paragraph.stretches.map((stretch, at) => (
          <MarkedWords key={at} stretch={stretch} claims={claims} words={words} />
        ))}
      </p>
      <Notes paragraph={paragraph} inOrder={inOrder} {...{ edition, isPermanent, words }} />
    </div>
  ))
}

function Notes({
  paragraph,
  inOrder,
  edition,
  isPermanent,
  words,
}: Props & { paragraph: Paragraph; inOrder: readonly number[] }) {
  const shown = edition.claims.filter((claim) => paragraph.notes.includes(claim.number))
  const retracted = edition.retracted.filter((one) => paragraph.retracted.includes(one.number))
  if (shown.length === 0 && retracted.length === 0) return null
  return (
    <div className="mt-3 space-y-4 lg:mt-1">
      {shown
        .toSorted((one, other) => inOrder.indexOf(one.number) - inOrder.indexOf(other.number))
        .map((claim) => (
          <ClaimNote
            key={claim.number}
            claim={claim}
            edition={edition}
            isPermanent={isPermanent}
            previous={inOrder[inOrder.indexOf(claim.number) - 1]}
            next={inOrder[inOrder.indexOf(claim.number) + 1]}
            words={words}
          />
        ))}
      {retracted.map((one) => (
        <RetractedNote key={one.number} retracted={one} timeZone={edition.newsroom.timeZone} words={words} />
      ))}
    </div>
  )
}
