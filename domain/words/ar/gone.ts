/** What stands where something was taken back: the 410 page. */
export const gone = {
  eyebrow: 'مسحوب',
  article: 'سُحب هذا التحقق',
  claim: 'سُحب التحقق من الادعاء رقم {n, number}',
  since: 'سُحب في {day} ولن يعود.',
  reason: 'السبب',
  articleMeans: 'أُزيلت معه صفحته وصفحات ادعاءاته وجميع إصداراته.',
  claimMeans: 'لم يعد حكمه قائمًا في أي إصدار، ويبقى سائر التحقق من المقال على حاله.',
  toCheck: 'بقية هذا التحقق',
  toCorrections: 'جميع التصحيحات وعمليات السحب',
  toFront: 'التحققات المنشورة',
  inPlace: 'سُحب الادعاء رقم {n, number} في {day}.',
}
