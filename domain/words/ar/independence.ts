/** How independent the evidence is, and why a piece counts for nothing. */
export const independence = {
  roots:
    '{pieces, plural, zero {لا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلًا} other {# دليل}} من {roots, plural, zero {لا أصل مستقل} one {أصل مستقل واحد} two {أصلين مستقلين} few {# أصول مستقلة} many {# أصلًا مستقلًا} other {# أصل مستقل}}: {names}.',
  noRoot: 'لا أصل مستقل.',
  parties: 'قول الطرف المعنيّ لا يُعدّ تأكيدًا: {names}.',
  uncounted:
    '{n, plural, zero {لا أدلة غير محتسبة} one {دليل واحد غير محتسب} two {دليلان غير محتسبين} few {# أدلة غير محتسبة} many {# دليلًا غير محتسب} other {# دليل غير محتسب}}.',
  moreUncounted:
    '{n, plural, zero {لا أدلة أخرى غير محتسبة} one {دليل آخر غير محتسب} two {دليلان آخران غير محتسبين} few {# أدلة أخرى غير محتسبة} many {# دليلًا آخر غير محتسب} other {# دليل آخر غير محتسب}}.',
  pieces:
    '{n, plural, zero {لا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلًا} other {# دليل}}',
  party: 'طرف معنيّ',
  comma: '، ',
  countsForNothing: 'لا يُحتسب: {why}',
  partysWord: 'قول طرف معنيّ، ولا يُعدّ تأكيدًا: {reason}',
  through: 'لا مصدر له سوى {source}: {why}',
  fault: {
    removed: 'حُذف',
    circle: 'يعود إلى نفسه في حلقة مغلقة',
    outlet: 'صادر عن الوسيلة التي نشرت المقال',
    ownDomain: 'منشور على نطاقنا {place}',
    article: 'هو المقال نفسه',
    publisher: 'منشور حيث نُشر المقال: {place}',
  },
  why: 'نحتسب الجهة التي تعود إليها الأدلة في النهاية، لا عدد مرات تكرارها: <a>ما الذي نعدّه مستقلًّا</a>.',
}
