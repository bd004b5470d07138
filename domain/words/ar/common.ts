/** Words that every readers' page may need. */
export const common = {
  verdict: { confirmed: 'مؤكَّد', disputed: 'محل خلاف', unconfirmed: 'غير مؤكَّد' },
  question: { said: 'هل قيل ذلك؟', so: 'هل هو كذلك؟' },
  answer: { said: 'قيل', so: 'كذلك' },
}
