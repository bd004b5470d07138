/** How the newsroom checks, on a page of its own; `policy.clause` is each clause of its policy in words. */
export const methodology = {
  title: 'How we check',
  description:
    'What confirmed, disputed and unconfirmed mean here, and what a verdict needs before it is published.',
  lead: 'We take an article apart into claims that can each be checked. Of each we ask two questions: was it said, and is it so? One person proposes a verdict with its reasons and its evidence. A second person, who edited nothing of the claim, signs it off or sends it back.',
  verdicts: {
    title: 'The verdicts',
    questions:
      'A quotation has the first question only: what it asserts is a claim of its own. What the article says in its own voice has only the second. A prediction stays unconfirmed until its date has come.',
  },
  policy: {
    title: 'What a verdict needs',
    clause: {
      rationaleIsGiven: 'Every verdict has a rationale that a reader can follow.',
      citationsExist: 'A rationale cites only evidence that is attached.',
      asOfIsDated: 'Every verdict has an “as of” date.',
      soConfirmedIsSupported:
        '“So: confirmed” needs one primary piece of evidence or {n, plural, one {# independent secondary one} other {# independent secondary ones}}, pinned and intact, none of them only from a party.',
      soContradictionIsAnswered:
        'A pinned contradiction blocks “so: confirmed” unless the rationale cites it.',
      disputedIsContradicted:
        '“Disputed”, on either question, needs a pinned piece of evidence that contradicts.',
      unconfirmedSaysWhatIsMissing: '“Unconfirmed”, on either question, says what is missing.',
      saidConfirmedHoldsTheStatement:
        '“Said: confirmed” needs the statement itself, pinned: the recording, the transcript or the publication that carried it.',
    },
    version:
      'This is version {version, number} of our policy, in force since <day></day>. A verdict names the version that it was made under. Where a clause was lifted for a verdict, its page says so and why; that a second person signs is never lifted.',
  },
  fourEyes: {
    title: 'Four eyes',
    words:
      'Whoever edited a claim can never sign it off: not its wording, not its evidence, not its verdict, in any round. The database itself refuses it. When anything in a claim changes after it was signed off, the sign-off falls and the claim is checked again. Our pages name roles; people are named only where they agreed to it.',
  },
  independence: {
    title: 'What counts as independent',
    words:
      'We count where evidence comes from in the end, not how often it was repeated: five reprints of one agency’s story count once. The article itself, its publisher and our own pages count for nothing. The word of somebody who has a cause in the matter is their claim, not its confirmation. An anonymous source is described, and never counts as an independent one.',
  },
  grades: {
    title: 'How evidence is graded',
    words:
      'Each source is graded by its record, and each item by itself, on the Admiralty scale; neither grade looks at the other. F and 6 mean that it cannot be judged, not that it is worst.',
    source: 'The source',
    item: 'The item',
  },
  corrections: {
    title: 'How we correct',
    words:
      'When something on a page changes, a new edition says what changed and why, for good; a changed verdict is always called a correction. Each earlier edition stays readable at an address of its own. What we take back altogether leaves its reason in its place. All corrections stand on <link>one page</link>.',
    report: 'Found an error? Tell us: <address></address>',
  },
  open: {
    title: 'What is still open',
    words:
      '“Being checked” stands where we hold a claim back because its check is not finished; we publish nothing else of it until it is. A verdict may name a day on which it is to be checked again. When that day has passed, or when evidence went away or changed, a dated notice on the page says so; the verdict stands until a person decides.',
  },
} as const
