/** What a verdict means, and how many there are of each. */
export const verdict = {
  band: 'الحكم',
  meaning: {
    said: {
      confirmed: 'اطّلعنا على القول نفسه: تسجيل أو نص مكتوب أو المنشور الذي نقله.',
      disputed: 'تناقض الأدلة أن يكون قد قيل على هذا النحو.',
      unconfirmed: 'لم نطّلع على القول نفسه، فلا يمكننا الجزم بأنه قيل.',
    },
    so: {
      confirmed: 'الأدلة تثبته.',
      disputed: 'الأدلة تناقضه.',
      unconfirmed: 'الأدلة المتاحة حتى الآن لا تكفي للقول إن كان الأمر كذلك.',
    },
  },
  /** What stands before a claim where its wording is a headline: both answers (said, then so), or the only one. */
  lead: {
    both: {
      confirmed: {
        confirmed: 'مؤكَّد',
        disputed: 'قيل، لكنه محل خلاف',
        unconfirmed: 'قيل، لكنه غير مؤكَّد',
      },
      disputed: {
        confirmed: 'مؤكَّد، لكن قائله محل خلاف',
        disputed: 'محل خلاف، وكذلك قائله',
        unconfirmed: 'غير مؤكَّد، وقائله محل خلاف',
      },
      unconfirmed: {
        confirmed: 'مؤكَّد، لكن قائله غير مؤكَّد',
        disputed: 'محل خلاف، وقائله غير مؤكَّد',
        unconfirmed: 'غير مؤكَّد، وكذلك قائله',
      },
    },
    said: {
      confirmed: 'مؤكَّد أنه قيل',
      disputed: 'محل خلاف أنه قيل',
      unconfirmed: 'غير مؤكَّد أنه قيل',
    },
  },
  /** `<v>` holds the verdict's word. */
  count: {
    confirmed: '{n, number} <v>مؤكَّد</v>',
    disputed: '{n, number} <v>محل خلاف</v>',
    unconfirmed: '{n, number} <v>غير مؤكَّد</v>',
  },
  mix: {
    confirmed: '{n, number} مؤكَّد',
    disputed: '{n, number} محل خلاف',
    unconfirmed: '{n, number} غير مؤكَّد',
  },
  /** The drawing in one sentence; `counts` is a list. */
  mixOf: '{counts}، من أصل {n, number}',
  none: 'لا أحكام',
  sum: 'المجموع',
  asTable: 'المحتوى نفسه في جدول',
  column: { verdict: 'الحكم', claims: 'الادعاءات' },
  total: 'العدد = {n, number}',
}
