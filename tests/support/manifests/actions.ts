import type { Subjects } from './subjects.ts'

/**
 * Who may send each server action, by the file that it is in: `admin` and `editor` are asked of everybody below,
 * `assignee` of a reviewer whom the claim is not assigned to. The commands behind them have a table of their own
 * (tests/db/authorisation.test.ts); this one says that no action comes around it.
 */
export type Rule = 'admin' | 'editor' | 'assignee' | 'staff' | 'anybody'

const claim = 'desk/claims/[claimId]'
const bench = 'desk/articles/[articleId]'
const passage = 'desk/articles/[articleId]/passages/[passageId]'

const ruled: [file: string, rule: Rule, names: string][] = [
  ['sign-in/actions.ts', 'anybody', 'startSession'],
  ['setup/actions.ts', 'anybody', 'setUp'],
  ['invitation/[token]/actions.ts', 'anybody', 'joinNewsroom'],
  ['new-password/[token]/actions.ts', 'anybody', 'setNewPassword'],
  ['desk/actions.ts', 'anybody', 'endSession'],
  ['desk/account/actions.ts', 'staff', 'changePassword consentToBeNamed'],
  ['desk/account/actions.ts', 'admin', 'endSessions'],
  ['desk/account/keys/actions.ts', 'staff', 'setShortcuts'],
  ['desk/notifications/actions.ts', 'staff', 'readNotification readAllNotifications'],
  ['desk/articles/new/actions.ts', 'editor', 'addArticle'],
  [`${bench}/actions.ts`, 'editor', 'makeClaim setAsidePassages takeUpPassages moveAnchor acceptAnchor'],
  [`${bench}/actions.ts`, 'editor', 'splitClaim mergeClaims rewordOnBench withdrawOnBench undoStep'],
  ['desk/articles/[articleId]/publish/actions.ts', 'editor', 'publish'],
  ['desk/articles/[articleId]/revise/actions.ts', 'editor', 'compareRevision reviseArticle'],
  [`${claim}/words/actions.ts`, 'editor', 'placeClaim'],
  ['desk/articles/[articleId]/retract/actions.ts', 'editor', 'retract'],
  [`${claim}/retract/actions.ts`, 'editor', 'retract'],
  [`${passage}/actions.ts`, 'editor', 'extractClaim setAsidePassage takeUpPassage'],
  ['desk/claims/actions.ts', 'editor', 'assignClaims giveOrTakeNewClaims'],
  [`${claim}/actions.ts`, 'assignee', 'attachEvidence detachEvidence proposeVerdict'],
  [`${claim}/actions.ts`, 'editor', 'signOff sendBack holdBackClaim releaseClaim rewordClaim withdrawClaim'],
  [`${claim}/actions.ts`, 'staff', 'withdrawProposal'],
  [`${claim}/assignment-actions.ts`, 'editor', 'assignClaim prioritiseClaim markRisk'],
  [`${claim}/assignment-actions.ts`, 'assignee', 'handBackClaim'],
  [`${claim}/assignment-actions.ts`, 'staff', 'takeClaim'],
  [`${claim}/comment-actions.ts`, 'staff', 'writeComment'],
  [`${claim}/comment-actions.ts`, 'assignee', 'resolveComment'],
  [`${claim}/known-evidence-actions.ts`, 'assignee', 'linkEvidence stateDerivation takeBackDerivation'],
  ['desk/evidence/[evidenceId]/actions.ts', 'editor', 'removeEvidence'],
  [
    'desk/sources/actions.ts',
    'editor',
    'gradeSource addAlias removeAlias mergeSources markParty unmarkParty',
  ],
  ['desk/sources/actions.ts', 'editor', 'markPartyOfSource unmarkPartyOfSource'],
  ['desk/people/actions.ts', 'admin', 'invitePerson renewInvitation revokeInvitation'],
  [
    'desk/people/[personId]/actions.ts',
    'admin',
    'changeRole deactivatePerson reactivatePerson makeResetLink',
  ],
  ['desk/people/[personId]/actions.ts', 'admin', 'endSessions'],
  ['desk/policy/actions.ts', 'admin', 'setPolicy'],
  ['desk/newsroom/actions.ts', 'admin', 'describeNewsroom'],
]

/** `file name` → rule. */
export const actionRules = new Map(
  ruled.flatMap(([file, rule, names]) =>
    names.split(' ').map((name): [string, Rule] => [`app/(desk)/${file} ${name}`, rule]),
  ),
)

/** Values with which an action would do something, for who may: one bag for all, as far as the names agree. */
export function valuesFor(name: string, on: Subjects): Record<string, string> {
  const { articleId, passageId, claimId, freeClaimId, evidenceId, sourceId, otherSourceId, personId } = on
  const claimed = { wording: 'Trams ran.', words: 'Trams', kind: 'fact', dueOn: '' }
  const found = { kind: 'observation', title: 'The log', shows: 'It says so.', pin: 'So.', question: 'so' }
  const graded = {
    reliability: 'B',
    credibility: '2',
    proximity: 'primary',
    stance: 'supports',
    seenOn: '2026-06-03',
  }
  const bag = {
    ...{ articleId, passageId, claimId, evidenceId, subjectId: sourceId, intoId: otherSourceId, personId },
    ...{ sourceName: 'A register', sourceKind: 'document', sourceId: '', ...graded, ...found, ...claimed },
    ...{
      basedOn: '1',
      number: '1',
      fromId: on.otherEvidenceId,
      commentId: on.commentId,
      tell: '',
      alias: 'Reg.',
    },
    ...{
      understood: 'yes',
      reason: 'Because.',
      priority: 'high',
      risk: 'high',
      dueAt: '',
      take: '',
      claimIds: freeClaimId,
    },
    ...{ inArticle: articleId, partyId: on.partyId, aliasId: on.aliasId, so: 'unconfirmed', said: '' },
    ...{ rationale: 'Nothing shows it.', missingSo: 'All of it.', asOf: '2026-06-03', secondaryRoots: '3' },
    ...{
      email: 'new@desk.example',
      name: 'New Person',
      role: 'editor',
      isNamedInPublic: 'yes',
      token: 'none',
    },
    ...{ invitationId: on.invitationId, notificationId: on.notificationId, upTo: '2030-01-01T00:00:00Z' },
    ...{ password: 'three ferries left late', currentPassword: 'let it stand', outlet: 'The Test Courier' },
    ...{ newsroomName: 'The Other Gazette', domains: '', timeZone: 'UTC' },
    ...{ contact: 'a@b.example', corrections: 'a@b.example' },
    ...{ language: 'en', ownership: 'ours', text: 'Trams ran.', url: '', byline: '', publishedOn: '' },
  }
  return { ...bag, ...apart(on)[name] }
}

/** Where one field's name means something else. */
const apart = (on: Subjects): Record<string, Record<string, string>> => ({
  setAsidePassage: { passageId: on.otherPassageId, reason: 'context', note: '' },
  setAsidePassages: { passageIds: on.otherPassageId, reason: 'context', note: '' },
  takeUpPassages: { passageIds: on.otherPassageId },
  // Who may is asked before where the words are.
  moveAnchor: { revisionId: on.articleId, startsAt: '0', endsAt: '5', words: 'Trams' },
  placeClaim: { revisionId: on.revisionId, startsAt: '', endsAt: '', words: 'Trams' },
  splitClaim: {
    ...{ revisionId: on.articleId, wordingOne: 'One.', wordingTwo: 'Two.' },
    ...{ startsOne: '0', endsOne: '5', startsTwo: '6', endsTwo: '9' },
  },
  mergeClaims: { claimIds: `${on.claimId}\n${on.freeClaimId}`, basedOn: '1\n1' },
  undoStep: { of: '1' },
  publish: { kind: '' },
  reviseArticle: { compared: on.comparedId },
  retract: { articleId: on.publishedArticleId, claimId: on.publishedClaimId },
  attachEvidence: { kind: 'observation' },
  takeClaim: { claimId: on.freeClaimId },
  gradeSource: { basedOn: 'A' },
  mergeSources: { basedOn: 'a'.repeat(64) },
  renewInvitation: { email: 'invited@desk.example' },
  reactivatePerson: { personId: on.deactivatedId },
})
