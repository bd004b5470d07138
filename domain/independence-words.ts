import type { IndependenceTally } from './independence-tally.ts'
import { isolated } from './words/isolated.ts'
import type { Words } from './words/words.ts'

/** How independent one side of a question is, in a sentence or two. */
export function independenceInWords(tally: IndependenceTally, words: Words): string {
  const { t } = words
  const { pieces, roots, parties, uncounted } = tally
  const names = roots.map((root) => rootInWords(root, words))
  const all = [
    roots.length > 0
      ? t('independence.roots', { pieces, roots: roots.length, names: words.list(names) })
      : t('independence.noRoot'),
    parties.length > 0
      ? t('independence.parties', { names: words.list(parties.map((name) => isolated(name, words))) })
      : '',
    uncounted === 0
      ? ''
      : roots.length > 0
        ? t('independence.moreUncounted', { n: uncounted })
        : t('independence.uncounted', { n: uncounted }),
  ]
  return all.filter(Boolean).join(' ')
}

/** "Agency (3 pieces, a party)"; one piece is not worth saying. */
function rootInWords({ name, pieces, isParty }: IndependenceTally['roots'][number], words: Words): string {
  const { t } = words
  const notes = [
    pieces > 1 ? t('independence.pieces', { n: pieces }) : '',
    isParty ? t('independence.party') : '',
  ]
  const note = notes.filter(Boolean).join(t('independence.comma'))
  return note ? `${isolated(name, words)} (${note})` : isolated(name, words)
}
