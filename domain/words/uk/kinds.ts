/** The closed lists of an edition, in words. `…Inline` stands inside a line or a sentence. */
export const kinds = {
  claim: { fact: 'Факт', figure: 'Число', quote: 'Цитата', prediction: 'Прогноз' },
  source: {
    person: 'Особа',
    organisation: 'Організація',
    agency: 'Інформаційна агенція',
    outlet: 'Видання',
    channel: 'Канал',
    document: 'Документ',
  },
  sourceInline: {
    person: 'особа',
    organisation: 'організація',
    agency: 'інформаційна агенція',
    outlet: 'видання',
    channel: 'канал',
    document: 'документ',
  },
  evidence: {
    quotation: 'Цитата',
    observation: 'Спостереження',
    link: 'Посилання',
    file: 'Файл',
    interview: 'Інтерв’ю',
    data: 'Дані',
  },
  stance: { supports: 'Підтверджує', contradicts: 'Суперечить', context: 'Контекст' },
  proximity: { primary: 'первинний доказ', secondary: 'вторинний доказ' },
  pin: {
    found: 'Знайдено у збереженому тексті',
    transcribed: 'Переписала редакція',
    broken: 'Більше не знаходиться',
  },
  /** Admiralty scale, of the source's record. */
  reliability: {
    A: 'цілком надійне',
    B: 'зазвичай надійне',
    C: 'досить надійне',
    D: 'зазвичай ненадійне',
    E: 'ненадійне',
    F: 'надійність оцінити неможливо',
  },
  /** Admiralty scale, of the item alone: `c1` to `c6`. */
  credibility: {
    c1: 'підтверджено іншими джерелами',
    c2: 'ймовірно правда',
    c3: 'можливо правда',
    c4: 'сумнівно',
    c5: 'малоймовірно',
    c6: 'правдивість оцінити неможливо',
  },
  correction: {
    typo: 'Описка',
    clarification: 'Уточнення',
    addition: 'Доповнення',
    update: 'Оновлення',
    correction: 'Виправлення',
    retraction: 'Відкликання',
  },
  role: { reviewer: 'Фактчекер', editor: 'Редактор', admin: 'Адміністратор' },
  roleInline: { reviewer: 'фактчекер', editor: 'редактор', admin: 'адміністратор' },
}
