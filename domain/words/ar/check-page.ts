/** The page of a checked article. */
export const checkPage = {
  eyebrow: 'مقال جرى التحقق منه',
  changed: 'عُدّل في <day></day>',
  ours: 'مقال لنا',
  address: 'المقال: <a></a>',
  addressOfTheirs: 'المقال في عنوانه الأصلي: <a></a>',
  verdicts: 'الأحكام',
  noVerdict: 'لا حكم بعد.',
  noneLeft: 'لم يعد هنا أي حكم: سُحب ما كان منشورًا.',
  beingChecked:
    '{n, plural, zero {لا ادعاءات أخرى قيد التحقق.} one {ادعاء آخر قيد التحقق.} two {ادعاءان آخران قيد التحقق.} few {# ادعاءات أخرى قيد التحقق.} many {# ادعاءً آخر قيد التحقق.} other {# ادعاء آخر قيد التحقق.}}',
  coverage: 'المقال مقطعًا مقطعًا',
  text: 'المقال ادعاءً ادعاءً',
  claims: 'الادعاءات',
  retracted: 'ادعاءات مسحوبة',
  history: 'تاريخ الصفحة',
}
