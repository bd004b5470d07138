import { ClaimHistory } from '#components/claim/claim-history.tsx'
import { momentInWords } from '#components/ui/date.tsx'
import { pack } from '#components/ui/packed.ts'
import { dateFormatter } from '#domain/date-formatter.ts'
import { historySentence } from '#domain/history-sentence.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** What the log says about the claim, as lines of words: it is drawn in the browser as well. */
export function HistorySection({ loaded: { history, timeZone } }: { loaded: LoadedClaimPage }) {
  // "20 Nov 2026, 18:43"
  const short = dateFormatter({ dateStyle: 'medium', timeStyle: 'short', timeZone })
  const lines = history.entries.map(({ seq, at, by, event }) => ({
    ...{ seq, at: at.toISOString(), when: short.format(at), by },
    what: historySentence(event, (time) => momentInWords(time, timeZone, true)),
  }))
  return <ClaimHistory lines={pack(lines)} timeZone={timeZone} hasEarlier={history.hasEarlier} />
}
