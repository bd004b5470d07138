/**
 * Every shortcut of the desk. A shortcut is a click on a visible control that bears its id (look.md, Keys). Where
 * two of them have the same keys and both have a control on the page, the later scope of this list wins.
 */
export const shortcutScopes = ['everywhere', 'page', 'list', 'claim', 'review', 'bench', 'sentence'] as const
export type ShortcutScope = (typeof shortcutScopes)[number]

export const scopeWord: Record<ShortcutScope, string> = {
  everywhere: 'Everywhere',
  page: 'On most pages',
  list: 'In a list',
  claim: 'On a claim',
  review: 'In a review',
  bench: 'On the workbench',
  sentence: 'In sentence mode',
}

type Shortcut = {
  keys: string
  label: string
  scope: ShortcutScope
  /** Held down, it goes on: for keys that move and write nothing. */
  repeats?: true
  /** Belongs to the browser or to the form, and is not changed. */
  isFixed?: true
}

const registry = {
  'go.search': { keys: '/', label: 'Search', scope: 'everywhere' },
  'go.queue': { keys: 'g q', label: 'Go to the queue', scope: 'everywhere' },
  'go.articles': { keys: 'g a', label: 'Go to the articles', scope: 'everywhere' },
  'go.reviews': { keys: 'g r', label: 'Go to the reviews', scope: 'everywhere' },
  'go.evidence': { keys: 'g e', label: 'Go to the evidence', scope: 'everywhere' },
  'go.published': { keys: 'g p', label: 'Go to what is published', scope: 'everywhere' },
  palette: { keys: 'Mod+K', label: 'Find and run anything', scope: 'everywhere' },
  help: { keys: '?', label: 'Show the keys', scope: 'everywhere' },
  submit: { keys: 'Mod+Enter', label: 'Send the form that you are in', scope: 'everywhere', isFixed: true },
  new: { keys: 'c', label: 'Add a new one', scope: 'page' },
  up: { keys: 'Escape', label: 'To the page above', scope: 'page' },
  previous: { keys: '[', label: 'The one before', scope: 'page' },
  next: { keys: ']', label: 'The one after', scope: 'page' },
  'list.next': { keys: 'j', label: 'Down the list', scope: 'list', repeats: true },
  'list.previous': { keys: 'k', label: 'Up the list', scope: 'list', repeats: true },
  'list.open': { keys: 'Enter', label: 'Open it', scope: 'list', isFixed: true },
  'list.pick': { keys: 'x', label: 'Tick it', scope: 'list' },
  'list.extend-down': { keys: 'Shift+J', label: 'Tick it and go down', scope: 'list' },
  'list.extend-up': { keys: 'Shift+K', label: 'Tick it and go up', scope: 'list' },
  'claim.assign': { keys: 'a', label: 'Assign', scope: 'claim' },
  'claim.assign-me': { keys: 'i', label: 'Assign to me', scope: 'claim' },
  'claim.priority': { keys: 'p', label: 'Set the priority', scope: 'claim' },
  'claim.due': { keys: 'd', label: 'Set when it is due', scope: 'claim' },
  'claim.evidence': { keys: 'e', label: 'Add evidence', scope: 'claim' },
  'claim.verdict': { keys: 'v', label: 'Propose a verdict', scope: 'claim' },
  'claim.wording': { keys: 'w', label: 'Change the wording', scope: 'claim' },
  'verdict.confirmed': { keys: '1', label: 'Confirmed', scope: 'claim' },
  'verdict.disputed': { keys: '2', label: 'Disputed', scope: 'claim' },
  'verdict.unconfirmed': { keys: '3', label: 'Unconfirmed', scope: 'claim' },
  'review.sign-off': { keys: 'Shift+A', label: 'Sign off', scope: 'review' },
  'review.send-back': { keys: 'Shift+X', label: 'Send back', scope: 'review' },
  'revision.accept': { keys: 'y', label: 'Accept the new place', scope: 'bench' },
  'bench.undo': { keys: 'z', label: 'Undo your last step', scope: 'bench' },
  'bench.sentences': { keys: 'f', label: 'Sentence mode on or off', scope: 'bench' },
  'bench.find': { keys: 'q', label: 'Find a quotation in the text', scope: 'bench' },
  'bench.claim': { keys: 'c', label: 'Make a claim of the chosen words', scope: 'bench' },
  'bench.aside': { keys: 'n', label: 'Set the chosen words aside', scope: 'bench' },
  'bench.start-earlier': { keys: 'Shift+H', label: 'Start a word earlier', scope: 'bench', repeats: true },
  'bench.start-later': { keys: 'Shift+L', label: 'Start a word later', scope: 'bench', repeats: true },
  'bench.end-earlier': { keys: 'h', label: 'End a word earlier', scope: 'bench', repeats: true },
  'bench.end-later': { keys: 'l', label: 'End a word later', scope: 'bench', repeats: true },
  'bench.next-claim': { keys: ']', label: 'The next claim', scope: 'bench', repeats: true },
  'bench.previous-claim': { keys: '[', label: 'The claim before', scope: 'bench', repeats: true },
  'bench.split': { keys: 'Shift+S', label: 'Split the claim', scope: 'bench' },
  'bench.merge': { keys: 'Shift+M', label: 'Merge claims', scope: 'bench' },
  'bench.close': { keys: 'Escape', label: 'Close what is open', scope: 'bench' },
  'sentence.next': { keys: 'j', label: 'The next sentence', scope: 'sentence', repeats: true },
  'sentence.previous': { keys: 'k', label: 'The sentence before', scope: 'sentence', repeats: true },
  'sentence.extend': { keys: 'Shift+J', label: 'One sentence more', scope: 'sentence', repeats: true },
  'sentence.shrink': { keys: 'Shift+K', label: 'One sentence less', scope: 'sentence', repeats: true },
  'sentence.claim': { keys: 'c', label: 'Make a claim', scope: 'sentence' },
  'sentence.aside': { keys: 'n', label: 'Set aside', scope: 'sentence' },
  'sentence.claims': { keys: 's', label: 'Show the claims here', scope: 'sentence' },
  'sentence.unread': { keys: 'u', label: 'To the next unread sentence', scope: 'sentence' },
} as const satisfies Record<string, Shortcut>

export type ShortcutId = keyof typeof registry

export const shortcuts: Record<ShortcutId, Shortcut> = registry
export const shortcutIds = Object.keys(registry).filter(isShortcutId)

export function isShortcutId(id: string): id is ShortcutId {
  return Object.hasOwn(registry, id)
}
