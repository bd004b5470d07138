import { pack } from '#components/ui/packed.ts'
import { coverageInWords } from '#domain/coverage.ts'
import { stripInWords } from '#domain/coverage-strip.ts'
import { packClaims } from '#domain/packed-claims.ts'
import { stripRuns } from '#domain/strip-runs.ts'
import { wordsIn } from '#domain/words/words.ts'
import { coveredPassages, nextUnread, packPassages, workbenchStrip } from '#domain/workbench.ts'
import type { LoadedArticle } from './load-article.ts'

/** What is to be done with an article, and how far it is: as little as the browser can draw it from. */
export function workOn({ article }: Pick<LoadedArticle, 'article'>) {
  const { id, language, revision, claims } = article
  const passages = coveredPassages(article.passages, claims)
  const bars = workbenchStrip(passages, claims)
  const unread = nextUnread(passages)
  return {
    article: { id, language, revisionId: revision.id, text: revision.text },
    passages: pack(packPassages(passages)),
    claims: pack(packClaims(claims)),
    coverage: {
      sentences: [coverageInWords(passages), stripInWords(bars, wordsIn('en'))] as const,
      runs: pack(stripRuns(bars)),
    },
    nextUnread: unread && { id: unread.id, position: unread.position },
  }
}
