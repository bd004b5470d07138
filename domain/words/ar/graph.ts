/** The evidence of a claim as pictures: its balance, and who had it from whom. */
export const graph = {
  balance: 'المؤيّد والمناقض',
  side: {
    supports:
      '{n, plural, =0 {لا شيء يؤيّده} zero {لا شيء يؤيّده} one {دليل واحد يؤيّده} two {دليلان يؤيّدانه} few {# أدلة تؤيّده} many {# دليلًا يؤيّده} other {# دليل يؤيّده}}',
    contradicts:
      '{n, plural, =0 {لا شيء يناقضه} zero {لا شيء يناقضه} one {دليل واحد يناقضه} two {دليلان يناقضانه} few {# أدلة تناقضه} many {# دليلًا يناقضه} other {# دليل يناقضه}}',
    context:
      '{n, plural, zero {لا سياق} one {دليل واحد يقدّم سياقًا} two {دليلان يقدّمان سياقًا} few {# أدلة تقدّم سياقًا} many {# دليلًا يقدّم سياقًا} other {# دليل يقدّم سياقًا}}',
  },
  ofThemPrimary: 'منها {n, number} أولي',
  key: 'الممتلئ: دليل أولي. المفرّغ: دليل ثانوي. المتقطّع: غير محتسب.',
  provenance: 'من أين تأتي الأدلة',
  summary:
    '{n, plural, zero {لا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلًا} other {# دليل}} من {roots, plural, =0 {غير أصل مستقل} zero {غير أصل مستقل} one {أصل واحد: {names}} two {أصلين: {names}} few {# أصول: {names}} many {# أصلًا: {names}} other {# أصل: {names}}}.',
  reading: 'يقود السهم من كل دليل إلى ما أُخذ عنه، والإطار المزدوج يعني أصلًا.',
  root: 'أصل',
  party: 'طرف معنيّ',
  notCounted: 'غير محتسب',
  notListed: 'غير مدرج هنا',
  asTable: 'المحتوى نفسه في جدول',
  caption: 'كل دليل وما أُخذ عنه',
  piece: 'الدليل',
  source: 'لمن',
  comesFrom: 'مأخوذ عن',
  mark: 'ملاحظة',
  question: 'السؤال',
  count: 'الأدلة',
}
