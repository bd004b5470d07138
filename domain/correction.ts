/** What changed between two editions, from least to most (product.md, Words). */
export const correctionKinds = ['typo', 'clarification', 'addition', 'update', 'correction', 'retraction'] as const
export type CorrectionKind = (typeof correctionKinds)[number]
