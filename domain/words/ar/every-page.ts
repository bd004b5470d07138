/**
 * Words that every readers' page may need. Stet's own words in Arabic, the same on every page: claim ادعاء, verdict حكم,
 * evidence دليل (أدلة), source مصدر, quotation اقتباس, edition إصدار, correction تصحيح, retraction سحب, newsroom غرفة
 * الأخبار, article مقال, sign off اعتمد, reviewer مدقق, policy سياسة التحقق.
 */
export const everyPage = {
  verdict: { confirmed: 'مؤكَّد', disputed: 'محل خلاف', unconfirmed: 'غير مؤكَّد' },
  /** The same inside a line or a sentence. */
  verdictInline: { confirmed: 'مؤكَّد', disputed: 'محل خلاف', unconfirmed: 'غير مؤكَّد' },
  question: { said: 'هل قيل ذلك؟', so: 'هل الأمر كذلك؟' },
  answer: { said: 'القول', so: 'المضمون' },
  pages: 'الصفحات',
  page: 'الصفحة {n, number}',
  newer: 'الأحدث',
  older: 'الأقدم',
  next: 'التالي',
  previous: 'السابق',
  claims:
    '{n, plural, zero {لا ادعاءات} one {ادعاء واحد} two {ادعاءان} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}',
  edition: 'الإصدار {n, number}',
  beingChecked: 'قيد التحقق',
}
