/** What a published page says of its verdicts between two editions (domain/notice.ts). It never says *wrong*. */
export const notices = {
  title: 'Потребує повторної перевірки',
  ofClaim: 'Твердження {n, number}',
  standing:
    'Вердикт лишається чинним у тому вигляді, в якому його опубліковано, доки його не перевірять знову.',
  standingAll:
    'Вердикти лишаються чинними у тому вигляді, в якому їх опубліковано, доки їх не перевірять знову.',
  recheckDue: 'Цей вердикт належало переглянути {day}.',
  evidenceRemoved: 'Один із доказів для цього вердикту вилучено {day}.',
  evidenceChanged: 'Один із доказів для цього вердикту змінився після перевірки, як ми виявили {day}.',
  articleRevised: 'Статтю змінили після цієї перевірки, як ми виявили {day}.',
  siblingCorrected: 'Іншу перевірку, що спирається на ті самі докази, виправлено {day}.',
}
