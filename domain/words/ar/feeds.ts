/** Feeds, and what else is written for machines and read by people. */
export const feeds = {
  all: '{newsroom}: عمليات التحقق',
  verdict: {
    confirmed: '{newsroom}: ادعاءات مؤكَّدة',
    disputed: '{newsroom}: ادعاءات محل خلاف',
    unconfirmed: '{newsroom}: ادعاءات غير مؤكَّدة',
  },
  speaker: '{newsroom}: أقوال {speaker}',
  corrections: '{newsroom}: تصحيحات',
  description: 'مقالات مفككة إلى ادعاءات، تحقق من كل منها شخصان: هل قيل ذلك، وهل الأمر كذلك؟',
  correctionsDescription: 'ما تغيّر في عمليات التحقق المنشورة وما سُحب منها، مع السبب.',
  edition: 'الإصدار {n, number}.',
  beingChecked:
    '{n, plural, zero {لا ادعاءات أخرى قيد التحقق.} one {ادعاء آخر قيد التحقق.} two {ادعاءان آخران قيد التحقق.} few {# ادعاءات أخرى قيد التحقق.} many {# ادعاءً آخر قيد التحقق.} other {# ادعاء آخر قيد التحقق.}}',
  correction: '{kind}: {title}',
  retracted: 'سُحب',
  retractedArticle: 'سُحب هذا التحقق في {day}: {reason}',
  retractedClaim: 'سُحب الادعاء رقم {n, number} في {day}: {reason}',
  anonymous: '{description} (مجهول الهوية)',
}
