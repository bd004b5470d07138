/** What a person is told of in the app. *Needs recheck* by date comes from a query, never from a row. */
export const notificationKinds = [
  'assigned',
  'sent back',
  'mentioned',
  'signed off',
  'needs recheck',
] as const
export type NotificationKind = (typeof notificationKinds)[number]
