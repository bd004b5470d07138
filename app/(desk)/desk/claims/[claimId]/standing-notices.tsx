import { Notices } from '#components/check/notices.tsx'
import { desk } from '#db/client.ts'
import { listNotices } from '#db/queries/list-notices.ts'
import { noticesOf } from '#domain/notice.ts'
import { wordsIn } from '#domain/words/words.ts'
import type { LoadedClaim } from './load-claim.ts'

/** What was raised about the published verdict, in the words that readers see beside it. */
export async function StandingNotices({ loaded }: { loaded: LoadedClaim }) {
  const { facts, timeZone } = loaded
  const standing = await listNotices(desk(), facts.articleId)
  const edition = { newsroom: { timeZone }, claims: [{ number: facts.number, recheckOn: null }] }
  return <Notices notices={noticesOf(edition, standing, new Date())} words={wordsIn('en')} />
}
