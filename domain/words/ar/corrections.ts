/** Every correction and retraction, printed for good. */
export const corrections = {
  title: 'التصحيحات',
  description: 'ما غيّرناه في عمليات التحقق المنشورة وما سحبناه، مع تاريخ كل تغيير وسببه.',
  intro:
    'كل ما يتغير في تحقق منشور يبقى مسجّلًا هنا مع تاريخه وسببه. الحكم الذي يتغير تصحيحٌ على الأقل، وما يُسحب يبقى سطره.',
  empty: 'لم يُصحَّح شيء ولم يُسحب شيء حتى الآن.',
  why: 'السبب',
  changed: 'ما الذي تغيّر: {edition}',
  claimRetracted: 'سُحب <claim>الادعاء {n, number}</claim>.',
  gone: 'سُحب <check>هذا التحقق</check> في {day}:',
  newer: 'تصحيحات أحدث',
  older: 'تصحيحات أقدم',
  feed: 'تابع عبر الخلاصات: <atom>Atom</atom>، <rss>RSS</rss>، <json>JSON Feed</json>',
}
