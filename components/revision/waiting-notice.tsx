import type { WaitingWords } from '#domain/waiting-words.ts'
import { Notice } from '../ui/notice.tsx'
import { DifferenceList } from './difference-list.tsx'
import { WordsSideBySide } from './words-side-by-side.tsx'

type Props = { waiting: WaitingWords; language: string; children?: React.ReactNode }

const title: Record<WaitingWords['state'], (revision: number) => string> = {
  reworded: (revision) => `Revision ${revision} words it differently, and somebody has to accept that`,
  changed: (revision) => `Revision ${revision} changed what its words say`,
  lost: (revision) => `Its words are not in revision ${revision}`,
}

const what: Record<WaitingWords['state'], string> = {
  reworded: 'The verdict stands. Until the words are accepted, no edition can be published with this claim.',
  changed:
    'The verdict is suspended until the words are accepted, or the claim is placed on others, and it is checked anew.',
  lost: 'The verdict is suspended until the claim is placed on other words and checked anew. Otherwise hold it back, or withdraw it; once published, retract it.',
}

/** What the newest revision did to a claim's words, and what has to be decided. */
export function WaitingNotice({ waiting, language, children }: Props) {
  const { state, revision, was, is, differences } = waiting
  return (
    <Notice tone="attention" title={`${title[state](revision.number)}.`}>
      <WordsSideBySide was={was} is={is?.words ?? null} language={language} />
      <DifferenceList differences={differences} />
      <p className="text-muted">{what[state]}</p>
      {children}
    </Notice>
  )
}
