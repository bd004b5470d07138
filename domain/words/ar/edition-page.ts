/** The permanent page of an edition. */
export const editionPage = {
  title: 'الإصدار {n, number}: {title} · {newsroom}',
  made: 'ما الذي غيّره هذا الإصدار',
  madeMeans: 'ما اختلف للقراء حين جاء الإصدار {after, number} بعد الإصدار {before, number}.',
  since: 'ما الذي تغيّر منذ ذلك الحين',
  sinceMeans:
    'ما سبق هو الإصدار {before, number} كما رآه القراء، وفيما يلي ما اختلف في الإصدار {after, number}، وهو الأحدث.',
  sinceClaim:
    'ما سبق هو الادعاء في الإصدار {before, number}، وفيما يلي ما اختلف في الإصدار {after, number}، وهو الأحدث.',
  same: 'الإصدار {after, number}، وهو الأحدث، يقول الشيء نفسه عن هذا الادعاء.',
  retracted: 'سُحب منذ ذلك الحين',
  toChanges: 'انظر ما الذي تغيّر منذ ذلك الحين',
}
