import { expect, test } from 'vitest'
import { chain } from '#tests/support/suggested.ts'

test.each<[string, string, string[]]>([
  ['the article itself', 'The bridge was closed on Monday.', []],
  ['a name before the verb', 'Ivan Petrenko said the bridge is closed.', ['Ivan Petrenko | person | said']],
  [
    'an apposition',
    'Ivan Petrenko, the head of the port, said it closed.',
    ['Ivan Petrenko | person | said'],
  ],
  [
    'a name behind a preposition',
    'The bridge, according to Ivan Petrenko, is closed.',
    ['Ivan Petrenko | person | according to'],
  ],
  [
    'whoever it was reported by',
    'It is closed, as reported by the Telegram channel Portside.',
    ['Portside | channel | reported'],
  ],
  ['a name behind a quotation', '“It is closed,” said Ivan Petrenko.', ['Ivan Petrenko | person | said']],
  [
    'a title is no name',
    'Mayor Ivan Petrenko announced that it is closed.',
    ['Ivan Petrenko | person | announced'],
  ],
  [
    'a carrier',
    'Ivan Petrenko told the Harbour Times that it is closed.',
    ['Ivan Petrenko | person | told', 'Harbour Times | outlet'],
  ],
  [
    'reporters carry nothing by name',
    'Ivan Petrenko told reporters that it closed.',
    ['Ivan Petrenko | person | told'],
  ],
  [
    'a pronoun is the speaker before',
    'It is closed, she added.',
    ['Olena Moroz | person | added', 'Radio Kettle | outlet'],
  ],
  [
    'so is a surname',
    'Moroz warned that it is closed.',
    ['Olena Moroz | person | warned', 'Radio Kettle | outlet'],
  ],
  [
    'so is what was spoken of',
    'The report said that it is closed.',
    ['Olena Moroz | person | said', 'Radio Kettle | outlet'],
  ],
  [
    'another carrier this time',
    'She told the Harbour Times that it closed.',
    ['Olena Moroz | person | told', 'Harbour Times | outlet'],
  ],
  [
    'an organisation',
    'The Ministry of Transport stated that it is closed.',
    ['Ministry of Transport | organisation | stated'],
  ],
  [
    'a source that the desk knows',
    'The city’s Harbour Board denied that it is closed.',
    ['Harbour Board | organisation | denied'],
  ],
  [
    'somebody anonymous',
    'One anonymous source close to the port remarked that it is closed.',
    ['one anonymous source close to the port | anonymous | remarked'],
  ],
  ['several', 'Port officials claimed that it is closed.', ['Port officials | anonymous | claimed']],
  [
    'nobody, by reports',
    'Unconfirmed reports emerged that it is closed.',
    ['unconfirmed reports | anonymous | emerged | unconfirmed'],
  ],
  [
    'nobody at all, but a hedge',
    'The bridge was reportedly closed.',
    ['reports that the article does not name | anonymous | reportedly'],
  ],
  [
    'a hedge of a speaker',
    'Ivan Petrenko said the bridge was allegedly closed.',
    ['Ivan Petrenko | person | said | allegedly'],
  ],
  ['a verb inside a quotation is not the article’s', 'The sign reads “the mayor said no” in red.', []],
])('English: %s', (_, sentence, hops) => {
  expect(chain(sentence)).toEqual(hops)
})

test.each<[string, string, string, string[]]>([
  ['за словами', 'uk', 'За словами Ірини Коваль, міст закрито.', ['Ірина Коваль | person | за словами']],
  [
    'перед дієсловом',
    'uk',
    'Ірина Коваль повідомила, що міст закрито.',
    ['Ірина Коваль | person | повідомила'],
  ],
  ['після лапок', 'uk', '«Міст закрито», — заявив Петро Сич.', ['Петро Сич | person | заявив']],
  [
    'як повідомляє',
    'uk',
    'Міст закрито, як повідомляє телеграм-канал Порт.',
    ['Порт | channel | повідомляє'],
  ],
  [
    'кому сказав',
    'uk',
    'Петро Сич розповів Укрінформу, що міст закрито.',
    ['Петро Сич | person | розповів', 'Укрінформу | agency'],
  ],
  [
    'займенник',
    'uk',
    'Міст закрито, додала вона.',
    ['Olena Moroz | person | додала', 'Radio Kettle | outlet'],
  ],
  [
    'канал, про який уже йшлося',
    'uk',
    'Канал повідомив, що міст закрито.',
    ['Olena Moroz | person | повідомив', 'Radio Kettle | outlet'],
  ],
  [
    'анонімне джерело',
    'uk',
    'Анонімне джерело в порту стверджує, що міст закрито.',
    ['анонімне джерело в порту | anonymous | стверджує'],
  ],
  ['нібито', 'uk', 'Міст нібито закрито.', ['reports that the article does not name | anonymous | нібито']],
  ['власні слова статті', 'uk', 'Міст закрили в понеділок.', []],
  ['по словам', 'ru', 'По словам Петра Сыча, мост закрыт.', ['Петра Сыча | person | по словам']],
  ['перед глаголом', 'ru', 'Пётр Сыч сообщил, что мост закрыт.', ['Пётр Сыч | person | сообщил']],
  ['после кавычек', 'ru', '«Мост закрыт», — сказал Пётр Сыч.', ['Пётр Сыч | person | сказал']],
  [
    'агентству',
    'ru',
    'Пётр Сыч рассказал РИА Новости, что мост закрыт.',
    ['Пётр Сыч | person | рассказал', 'РИА Новости | agency'],
  ],
  [
    'местоимение',
    'ru',
    'Мост закрыт, отметил он.',
    ['Olena Moroz | person | отметил', 'Radio Kettle | outlet'],
  ],
  [
    'источник',
    'ru',
    'Источник в порту утверждает, что мост закрыт.',
    ['источник в порту | anonymous | утверждает'],
  ],
  ['якобы', 'ru', 'Мост якобы закрыт.', ['reports that the article does not name | anonymous | якобы']],
])('%s (%s)', (_, language, sentence, hops) => {
  expect(chain(sentence, language)).toEqual(hops)
})
