/** The picture that stands beside a shared link, and what is said for who cannot see it. */
export const picture = {
  check: 'تحقق من الوقائع',
  claimAlt: '{finding}. تحقق: {newsroom}.',
  articleAlt: '«{title}»، {outlet}. تحقق: {newsroom}؛ {counts}.',
  saidBy: 'القائل: {speaker}',
  articleOf: 'مقال من {outlet}',
}
