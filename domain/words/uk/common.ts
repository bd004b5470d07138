/** Words that every readers' page may need. */
export const common = {
  verdict: { confirmed: 'Підтверджено', disputed: 'Спростовується', unconfirmed: 'Не підтверджено' },
  question: { said: 'Чи було це сказано?', so: 'Чи це так?' },
  answer: { said: 'Сказано', so: 'Так' },
}
