import { roleWord } from '../../actor.ts'
import { sourceKindWord } from '../../attribution.ts'
import { claimKindWord } from '../../claim.ts'
import { correctionKindWord } from '../../correction.ts'
import { credibilityWord, evidenceKindWord, reliabilityWord, stanceWord } from '../../evidence.ts'

/** The closed lists of an edition, in words, those of the desk. `…Inline` stands inside a line or a sentence. */
export const kinds = {
  claim: claimKindWord,
  source: sourceKindWord,
  sourceInline: {
    person: 'person',
    organisation: 'organisation',
    agency: 'news agency',
    outlet: 'outlet',
    channel: 'channel',
    document: 'document',
  },
  evidence: evidenceKindWord,
  stance: stanceWord,
  proximity: { primary: 'primary evidence', secondary: 'secondary evidence' },
  pin: {
    found: 'Found in the stored text',
    transcribed: 'Transcribed by the newsroom',
    broken: 'No longer found',
  },
  /** Admiralty scale, of the source's record. */
  reliability: reliabilityWord,
  /** Admiralty scale, of the item alone: `c1` to `c6`. */
  credibility: {
    c1: credibilityWord[1],
    c2: credibilityWord[2],
    c3: credibilityWord[3],
    c4: credibilityWord[4],
    c5: credibilityWord[5],
    c6: credibilityWord[6],
  },
  correction: correctionKindWord,
  role: roleWord,
  roleInline: { reviewer: 'reviewer', editor: 'editor', admin: 'admin' },
} as const
