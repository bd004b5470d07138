/** The coverage strip: what became of each passage of an article. */
export const coverage = {
  state: {
    confirmed: 'مؤكَّد',
    disputed: 'محل خلاف',
    unconfirmed: 'غير مؤكَّد',
    'open claim': 'ادعاء مفتوح',
    'being checked': 'قيد التحقق',
    retracted: 'مسحوب',
    'set aside': 'خارج التحقق',
    unread: 'غير مقروء',
  },
  count: {
    confirmed: '{n, number} مؤكَّد',
    disputed: '{n, number} محل خلاف',
    unconfirmed: '{n, number} غير مؤكَّد',
    'open claim': '{n, number} مفتوح',
    'being checked': '{n, number} قيد التحقق',
    retracted: '{n, number} مسحوب',
    'set aside': '{n, number} خارج التحقق',
    unread: '{n, number} غير مقروء',
  },
  passages:
    '{n, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعان} few {# مقاطع} many {# مقطعًا} other {# مقطع}}',
  summary: '{passages}: {counts}',
  asTable: 'المحتوى نفسه في جدول',
  caption: 'مقاطع المقال وما آل إليه كلٌّ منها',
  passage: 'المقطع',
  stateOf: 'الحالة',
}
