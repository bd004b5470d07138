import type { Words } from '#domain/words/words.ts'
import { ClaimSections, type ClaimSectionsProps } from './claim-sections.tsx'
import { Rationale } from './rationale.tsx'

type ClaimPageProps = Omit<ClaimSectionsProps, 'rationale' | 'language'> & { words: Words }

/**
 * The page of one claim. What it is drawn from is handed on as plain data, and of the edition what is of this claim:
 * JSON-LD is the page's own business.
 */
export function ClaimPage({ edition, claim, words, ...given }: ClaimPageProps) {
  return (
    <ClaimSections
      edition={{ ...edition, claims: [], passages: [], text: null }}
      claim={{ ...claim, rationale: '' }}
      rationale={
        <Rationale
          markdown={claim.rationale}
          sources={claim.evidence.map((item) => item.number)}
          words={words}
        />
      }
      {...given}
      language={words.language}
    />
  )
}
