/**
 * The words by which articles in English, Ukrainian and Russian say who said something. Sources of regular
 * expressions, matched as whole words and in any case.
 */
export type SpeechWords = {
  /** "said": the speaker stands before it, or behind it after a quotation. */
  verb: string
  /** "according to": the speaker stands behind it. */
  behind: string
  /** What a verb that is passed on begins with: "told", "spoke to"; who carried it stands behind. */
  carried: string
  pronoun: string
  /** Somebody spoken of before: "the channel". */
  again: string
  /** Somebody who is not named: "one source", "a conscript". */
  nameless: string
  hedge: string
}

const english: SpeechWords = {
  verb:
    'said|says|told|tells|stated|reported|noted|remarked|emphasi[sz]ed|added|claimed|announced|wrote|writes|explained|' +
    'warned|argued|insisted|denied|declared|described|detailed|acknowledged|admitted|suggested|predicted|estimated|' +
    'alleged|posted|recalled|stressed|replied|emerged',
  behind: 'according to|(?:as )?(?:reported|noted|stated|said|told|claimed|cited|quoted) by|in the words of',
  carried:
    'told|(?:spoke|speaking|talked) (?:to|with)|in (?:an interview|comments|a comment|remarks|a statement) (?:with|to)',
  pronoun: 'he|she|they|it',
  again:
    "the(?:se)? [\\p{L}\\p{M}’'-]*\\s*(?:channel|reports?|agency|ministry|officials?|source|analysts?|spokes\\p{L}+|commander|president|minister|governor|mayor|outlet|newspaper|statement|group|company|court|police|author|officer|head|post)",
  nameless:
    '(?:an?|one|two|three|four|five|some|several|many|other|another|unconfirmed|local|unnamed|anonymous) ',
  hedge: 'reportedly|allegedly|unconfirmed|apparently|purportedly|supposedly|unverified',
}

const ukrainian: SpeechWords = {
  verb:
    '(?:сказа|заяви|повідоми|розпові|зазначи|наголоси|дода|написа|поясни|підкресли|відзначи|запевни|стверджува|' +
    'попереди|припусти|уточни|визна|оголоси|пригада)(?:в|ла|ли|ло)|' +
    '(?:каже|повідомляє|стверджує|зазначає|пише|додає|заявляє|розповідає|кажуть|повідомляють|стверджують|пишуть)',
  behind:
    'за словами|за даними|за інформацією|за твердженням|на думку|згідно з|з посиланням на|' +
    'як (?:повідоми|заяви|сказа|розпові|зазначи|написа)(?:в|ла|ли|ло)|як (?:повідомляє|пише|каже|зазначає)',
  carried:
    '(?:розпові|сказа|заяви|повідоми)(?:в|ла|ли)(?: агентству| виданню| каналу| журналістам)?|' +
    "(?:у|в) (?:коментарі|інтерв[’ʼ']ю|розмові з)",
  pronoun: 'він|вона|вони',
  again:
    '(?:цей |ця |це )?(?:телеграм-)?(?:канал|видання|агентство|агенція|міністерство|посадовець|посадовиця|чиновник|аналітик|аналітики|речник|речниця|командир|очільник|міністр|газета|автор|військовий)',
  nameless:
    '(?:один|одна|одне|двоє|кілька|деякі|інший|інша|анонімн\\p{L}+|неназван\\p{L}+|непідтверджен\\p{L}+|джерел\\p{L}+|співрозмовни\\p{L}+)(?= |$)',
  hedge: 'нібито|начебто|буцімто|за непідтвердженими|непідтверджен\\p{L}+|імовірно|ймовірно',
}

const russian: SpeechWords = {
  verb:
    '(?:сказа|заяви|сообщи|рассказа|отмети|подчеркну|добави|написа|поясни|утвержда|предупреди|предположи|уточни|' +
    'призна|объяви|напомни|замети|вспомни)(?:л|ла|ли|ло)|' +
    '(?:говорит|сообщает|утверждает|отмечает|пишет|заявляет|рассказывает|добавляет|говорят|сообщают|утверждают|пишут)',
  behind:
    'по словам|по данным|по информации|по мнению|по утверждению|согласно|со ссылкой на|' +
    'как (?:сообщи|заяви|сказа|рассказа|отмети|написа)(?:л|ла|ли|ло)|как (?:сообщает|пишет|говорит|отмечает)',
  carried:
    '(?:рассказа|сказа|заяви|сообщи)(?:л|ла|ли)(?: агентству| изданию| каналу| журналистам)?|' +
    'в (?:интервью|комментарии|разговоре с)',
  pronoun: 'он|она|они',
  again:
    '(?:этот |эта |это )?(?:телеграм-)?(?:канал|издание|агентство|министерство|чиновник|чиновница|аналитик|аналитики|представитель|командир|глава|министр|газета|автор|военный)',
  nameless:
    '(?:один|одна|одно|двое|несколько|некоторые|другой|другая|анонимн\\p{L}+|неназванн\\p{L}+|неподтвержд\\p{L}+|источник\\p{L}*|собеседни\\p{L}+)(?= |$)',
  hedge: 'якобы|по неподтвержд[её]нным|неподтвержд[её]нн\\p{L}+|предположительно|вероятно',
}

/** The words of an article's language, a BCP 47 tag; English where there are none. */
export function speechWords(language: string): SpeechWords {
  const [base] = language.toLowerCase().split('-')
  return base === 'uk' ? ukrainian : base === 'ru' ? russian : english
}

/** The pattern as whole words, in any case. */
export function wholeWords(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `iu${flags}`)
}
