/** How soon a claim is wanted, most wanted first; setting it is no editing (product.md, Four eyes). */
export const priorities = ['high', 'normal', 'low'] as const
export type Priority = (typeof priorities)[number]

export const priorityWord: Record<Priority, string> = {
  high: 'High priority',
  normal: 'Normal priority',
  low: 'Low priority',
}
