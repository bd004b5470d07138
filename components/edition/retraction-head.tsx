import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  title: string
  /** The page that the retraction was asked from. */
  back: { href: string; words: string; language: string }
  /** What readers lose and what they will find, one sentence each. */
  loses: readonly string[]
}

/** What a retraction takes from readers, before anybody decides on it. */
export function RetractionHead({ title, back, loses }: Props) {
  return (
    <div className="grid max-w-[44rem] gap-4">
      <p>
        <Link href={back.href}>
          <bdi lang={back.language}>{back.words}</bdi>
        </Link>
      </p>
      <h1 className="font-serif text-2xl font-semibold">{title}</h1>
      <Notice tone="attention" title="What readers will see">
        <ul className="list-disc space-y-1 ps-5">
          {loses.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
