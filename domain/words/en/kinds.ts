/** The closed lists of an edition, in words. `…Inline` stands inside a line or a sentence. */
export const kinds = {
  claim: { fact: 'Fact', figure: 'Figure', quote: 'Quote', prediction: 'Prediction' },
  source: {
    person: 'Person',
    organisation: 'Organisation',
    agency: 'News agency',
    outlet: 'Outlet',
    channel: 'Channel',
    document: 'Document',
  },
  sourceInline: {
    person: 'person',
    organisation: 'organisation',
    agency: 'news agency',
    outlet: 'outlet',
    channel: 'channel',
    document: 'document',
  },
  evidence: {
    quotation: 'Quotation',
    observation: 'Observation',
    link: 'Link',
    file: 'File',
    interview: 'Interview',
    data: 'Data',
  },
  stance: { supports: 'Supports', contradicts: 'Contradicts', context: 'Context' },
  proximity: { primary: 'primary evidence', secondary: 'secondary evidence' },
  pin: {
    found: 'Found in the stored text',
    transcribed: 'Transcribed by the newsroom',
    broken: 'No longer found',
  },
  /** Admiralty scale, of the source's record. */
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'reliability cannot be judged',
  },
  /** Admiralty scale, of the item alone: `c1` to `c6`. */
  credibility: {
    c1: 'confirmed by other sources',
    c2: 'probably true',
    c3: 'possibly true',
    c4: 'doubtful',
    c5: 'improbable',
    c6: 'truth cannot be judged',
  },
  correction: {
    typo: 'Typo',
    clarification: 'Clarification',
    addition: 'Addition',
    update: 'Update',
    correction: 'Correction',
    retraction: 'Retraction',
  },
  role: { reviewer: 'Reviewer', editor: 'Editor', admin: 'Admin' },
  roleInline: { reviewer: 'reviewer', editor: 'editor', admin: 'admin' },
} as const
