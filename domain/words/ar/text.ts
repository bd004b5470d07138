/** The annotated text of an article of our own. */
export const text = {
  openQuote: '«',
  closeQuote: '»',
  mark: 'الادعاء {n, number}، {verdict}',
  note: 'الادعاء {n, number}',
  next: 'الادعاء التالي الذي جرى التحقق منه',
  previous: 'السابق',
  beingChecked: 'قيد التحقق',
  retracted: 'مسحوب',
}
