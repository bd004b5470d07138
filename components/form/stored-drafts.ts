/** What somebody typed into a form and has not sent yet, as their browser keeps it. */
export type StoredDraft = {
  /** When it was typed, in milliseconds of UTC. */
  at: number
  /** By field name, as `formValues` has them. */
  values: Record<string, string>
  /** The hidden fields it was typed beside: what it is about, and the version it is based on. */
  about: Record<string, string>
}

const PREFIX = 'stet:draft:'
const DAYS_KEPT = 14
const AT_MOST = 200 * 1_024

/** Whose words are no longer kept in this window, since they signed out. */
const signedOut = new Set<string>()

const nameOf = (personId: string, key: string) => `${PREFIX}${personId}:${key}`

/** What a person had typed under a key; null for nothing, and for what is older than 14 days. */
export function readDraft(personId: string, key: string): StoredDraft | null {
  const draft = parsed(inStorage((storage) => storage.getItem(nameOf(personId, key))))
  return draft && isYoung(draft) ? draft : null
}

/** Everything a person had typed under keys that begin so, the newest first. */
export function listDrafts(personId: string, beginning: string): { key: string; draft: StoredDraft }[] {
  const names = inStorage((storage) => Object.keys(storage)) ?? []
  const keys = names.flatMap((name) => {
    return name.startsWith(nameOf(personId, beginning)) ? [name.slice(nameOf(personId, '').length)] : []
  })
  const found = keys.flatMap((key) => {
    const draft = readDraft(personId, key)
    return draft ? [{ key, draft }] : []
  })
  return found.sort((one, other) => other.draft.at - one.draft.at)
}

/** Keeps it in place of what was there. What is over 200 KB is not kept, and nothing older in its place. */
export function keepDraft(personId: string, key: string, draft: StoredDraft): void {
  if (signedOut.has(personId)) return
  const written = JSON.stringify(draft)
  if (written.length > AT_MOST) dropDraft(personId, key)
  else inStorage((storage) => storage.setItem(nameOf(personId, key), written))
}

export function dropDraft(personId: string, key: string): void {
  inStorage((storage) => storage.removeItem(nameOf(personId, key)))
}

/**
 * A person changed a claim themself, from the version that their drafts about it are based on: nobody was between, so
 * the drafts are based on the next one. Whoever is told to attach evidence comes back to a verdict that can be sent.
 */
export function carryDrafts(personId: string, claimId: string, basedOn: string): void {
  for (const { key, draft } of listDrafts(personId, ''))
    if (draft.about.claimId === claimId && draft.about.basedOn === basedOn)
      keepDraft(personId, key, { ...draft, about: { ...draft.about, basedOn: `${Number(basedOn) + 1}` } })
}

/** Whoever signs out leaves nothing behind for who comes next. */
export function forgetDrafts(personId: string): void {
  signedOut.add(personId)
  dropWhere((name) => name.startsWith(nameOf(personId, '')))
}

/** A person is at their desk: their words are kept again, and what is too old goes, whosever it is. */
export function welcomeBack(personId: string): void {
  signedOut.delete(personId)
  dropWhere((name, written) => {
    const draft = name.startsWith(PREFIX) ? parsed(written) : null
    return name.startsWith(PREFIX) && !(draft && isYoung(draft))
  })
}

const isYoung = ({ at }: StoredDraft) => Date.now() - at < DAYS_KEPT * 24 * 3_600_000

function dropWhere(isGoing: (name: string, written: string | null) => boolean): void {
  inStorage((storage) => {
    for (const name of Object.keys(storage))
      if (isGoing(name, storage.getItem(name))) storage.removeItem(name)
  })
}

/** A browser may have no room, or keep nothing at all: the form then works as one without a draft. */
function inStorage<T>(ask: (storage: Storage) => T): T | null {
  try {
    return ask(localStorage)
  } catch {
    return null
  }
}

function parsed(written: string | null): StoredDraft | null {
  try {
    const { at, values, about } = JSON.parse(written ?? 'null') ?? {}
    return typeof at === 'number' && isWords(values) && isWords(about) ? { at, values, about } : null
  } catch {
    return null
  }
}

function isWords(words: unknown): words is Record<string, string> {
  return (
    typeof words === 'object' &&
    words !== null &&
    Object.values(words).every((word) => typeof word === 'string')
  )
}
