import { type Actor, actsAs, type Role } from './actor.ts'
import { type ArticleUnderLock, hasEdition, isNotRetracted } from './article-under-lock.ts'
import type { ClaimUnderLock } from './claim-under-lock.ts'
import { peoplePermissions } from './people-permissions.ts'
import type { Refusal } from './refusal.ts'

/**
 * The one table of who may do what, when (product.md, People and Four eyes). Each permission is named after
 * the command that it guards; the first refusal wins. Pages ask the same functions to disable a button and
 * to say why.
 */
export const permissions = {
  addArticle: (actor: Actor) => needs(actor, 'editor', 'bring in articles'),
  extractClaim: (actor: Actor) => needs(actor, 'editor', 'make claims'),
  setAsidePassages: (actor: Actor) => needs(actor, 'editor', 'set passages aside'),
  takeUpPassages: (actor: Actor) => needs(actor, 'editor', 'take passages up again'),
  reviseArticle: (actor: Actor, article: ArticleUnderLock) =>
    needs(actor, 'editor', 'bring in revisions') ?? isNotRetracted(article),
  acceptAnchor: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'accept changed words') ??
    isLive(claim) ??
    hasFoundWords(claim) ??
    didNotSignOff(actor, claim),
  moveAnchor: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'move the words of claims') ?? isLive(claim),
  splitClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'split claims') ?? isLive(claim) ?? isUnpublished(claim, 'split'),
  mergeClaims: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'merge claims') ?? isLive(claim) ?? isUnpublished(claim, 'merged'),
  undoStep: (actor: Actor) => needs(actor, 'editor', 'undo what was done to an article'),
  assignClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'assign claims') ?? isLive(claim),
  rewordClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'change the wording of claims') ?? isLive(claim),
  withdrawClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'withdraw claims') ?? isLive(claim) ?? isUnpublished(claim, 'withdrawn'),
  attachEvidence: (actor: Actor, claim: ClaimUnderLock) => worksOn(actor, claim) ?? isLive(claim),
  detachEvidence: (actor: Actor, claim: ClaimUnderLock) => worksOn(actor, claim) ?? isLive(claim),
  proposeVerdict: (actor: Actor, claim: ClaimUnderLock) =>
    worksOn(actor, claim) ?? isLive(claim) ?? nothingIsProposed(claim),
  signOff: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'sign off verdicts') ??
    isLive(claim) ??
    isProposed(claim) ??
    hasFourEyes(actor, claim),
  sendBack: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'send verdicts back') ?? isLive(claim) ?? isProposed(claim),
  holdBackClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'hold claims back') ?? isLive(claim) ?? isNotHeldBack(claim),
  releaseClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'release claims') ?? isLive(claim) ?? isHeldBack(claim),
  publishEdition: (actor: Actor, article: ArticleUnderLock) =>
    needs(actor, 'editor', 'publish') ?? isNotRetracted(article),
  retractClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'retract claims') ?? isLive(claim) ?? isPublished(claim),
  retractArticle: (actor: Actor, article: ArticleUnderLock) =>
    needs(actor, 'editor', 'retract articles') ?? isNotRetracted(article) ?? hasEdition(article),
  takeClaim: (_actor: Actor, claim: ClaimUnderLock) => isLive(claim) ?? isUnassigned(claim),
  handBackClaim: (actor: Actor, claim: ClaimUnderLock) => isOnes(actor, claim) ?? isLive(claim),
  prioritiseClaim: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'set priorities') ?? isLive(claim),
  markRisk: (actor: Actor, claim: ClaimUnderLock) =>
    needs(actor, 'editor', 'mark claims as high risk') ?? isLive(claim),
  withdrawProposal: (actor: Actor, claim: ClaimUnderLock) =>
    isLive(claim) ?? isProposed(claim) ?? isOwnProposal(actor, claim),
  writeComment: (_actor: Actor, claim: ClaimUnderLock) => isLive(claim),
  resolveComment: (actor: Actor, claim: ClaimUnderLock, thread: { writtenBy: string }) =>
    (thread.writtenBy === actor.id ? null : worksOn(actor, claim)) ?? isLive(claim),
  stateDerivation: (actor: Actor, claim: ClaimUnderLock) => worksOn(actor, claim) ?? isLive(claim),
  removeEvidence: (actor: Actor) => needs(actor, 'editor', 'remove evidence'),
  markParty: (actor: Actor) => needs(actor, 'editor', 'mark parties'),
  gradeSource: (actor: Actor) => needs(actor, 'editor', 'grade sources'),
  nameSource: (actor: Actor) => needs(actor, 'editor', 'change the names of sources'),
  mergeSources: (actor: Actor) => needs(actor, 'editor', 'merge sources'),
  ...peoplePermissions,
}

function needs(actor: Actor, role: Role, doing: string): Refusal | null {
  if (actsAs(actor, role)) return null
  return {
    code: 'role-needed',
    sentence: `Only ${role}s can ${doing}. Ask an ${role} of your newsroom.`,
  }
}

/** Editors work on every claim, reviewers on those that they are assigned to. */
function worksOn(actor: Actor, claim: ClaimUnderLock): Refusal | null {
  if (actsAs(actor, 'editor') || claim.assignees.includes(actor.id)) return null
  return { code: 'not-assigned', sentence: 'This claim is not assigned to you. Ask an editor to assign it.' }
}

function isUnassigned(claim: ClaimUnderLock): Refusal | null {
  if (claim.assignees.length === 0) return null
  return {
    code: 'state',
    sentence: `Claim ${claim.number} is assigned already. Ask an editor to re-assign it.`,
  }
}

function isOnes(actor: Actor, claim: ClaimUnderLock): Refusal | null {
  if (claim.assignees.includes(actor.id)) return null
  return {
    code: 'not-assigned',
    sentence: 'This claim is not assigned to you, so there is nothing to hand back.',
  }
}

function isOwnProposal(actor: Actor, claim: ClaimUnderLock): Refusal | null {
  if (claim.openProposal?.byId === actor.id) return null
  return {
    code: 'state',
    sentence: 'Only whoever proposed the verdict can withdraw it. An editor can send it back.',
  }
}

function isLive(claim: ClaimUnderLock): Refusal | null {
  if (claim.isWithdrawn)
    return { code: 'state', sentence: `Claim ${claim.number} was withdrawn, so nothing on it can change.` }
  if (claim.isRetracted)
    return { code: 'state', sentence: `Claim ${claim.number} was retracted, so nothing on it can change.` }
  return null
}

function isUnpublished(claim: ClaimUnderLock, done: string): Refusal | null {
  if (!claim.isPublished) return null
  return { code: 'state', sentence: `Claim ${claim.number} is published, so it can no longer be ${done}.` }
}

function isPublished(claim: ClaimUnderLock): Refusal | null {
  if (claim.isPublished) return null
  return {
    code: 'state',
    sentence: `Readers never saw claim ${claim.number}. Withdraw it instead; nothing has to be taken back.`,
  }
}

function hasFoundWords(claim: ClaimUnderLock): Refusal | null {
  if (claim.waiting === 'reworded' || claim.waiting === 'changed') return null
  if (claim.waiting === 'lost')
    return {
      code: 'state',
      sentence: `The words of claim ${claim.number} are not in the newest revision. Choose the words that it rests on now.`,
    }
  return { code: 'state', sentence: `No changed words of claim ${claim.number} are waiting.` }
}

/** Accepting words is editing, and nobody's own edit stands under their sign-off (product.md, Four eyes). */
function didNotSignOff(actor: Actor, claim: ClaimUnderLock): Refusal | null {
  if (claim.signOff?.byId !== actor.id) return null
  return {
    code: 'four-eyes',
    sentence: `You signed claim ${claim.number} off, so another editor has to accept its new words.`,
  }
}

function isProposed(claim: ClaimUnderLock): Refusal | null {
  if (claim.signOff)
    return { code: 'state', sentence: `Claim ${claim.number} is already signed off by ${claim.signOff.by}.` }
  if (!claim.openProposal)
    return { code: 'state', sentence: `No verdict is proposed for claim ${claim.number} at present.` }
  return null
}

function nothingIsProposed(claim: ClaimUnderLock): Refusal | null {
  if (claim.signOff)
    return {
      code: 'state',
      sentence: `Claim ${claim.number} is signed off. Change its evidence or wording first; that removes the sign-off.`,
    }
  if (claim.openProposal)
    return {
      code: 'state',
      sentence: `A verdict by ${claim.openProposal.by} is waiting for sign-off. It has to be sent back before another is proposed.`,
    }
  return null
}

/** Whoever edited the claim can never sign it off, in any round (product.md, Four eyes). */
function hasFourEyes(actor: Actor, claim: ClaimUnderLock): Refusal | null {
  if (!claim.editors.includes(actor.id)) return null
  return {
    code: 'four-eyes',
    sentence: `You worked on claim ${claim.number}, so another editor has to sign it off.`,
  }
}

function isHeldBack(claim: ClaimUnderLock): Refusal | null {
  return claim.isHeldBack ? null : { code: 'state', sentence: `Claim ${claim.number} is not held back.` }
}

function isNotHeldBack(claim: ClaimUnderLock): Refusal | null {
  return claim.isHeldBack ? { code: 'state', sentence: `Claim ${claim.number} is already held back.` } : null
}
