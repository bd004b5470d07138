import { Notices } from '#components/check/notices.tsx'
import { noticesOf } from '#domain/notice.ts'
import { wordsIn } from '#domain/words/words.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** What was raised about the published verdict, in the words that readers see beside it. */
export function StandingNotices({ loaded }: { loaded: LoadedClaimPage }) {
  const { facts, timeZone, notices: standing } = loaded
  const edition = { newsroom: { timeZone }, claims: [{ number: facts.number, recheckOn: null }] }
  return <Notices notices={noticesOf(edition, standing, new Date())} words={wordsIn('en')} />
}
