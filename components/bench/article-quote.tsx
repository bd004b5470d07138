/** Words of the article, in its own language and face. */
export function ArticleQuote({ words, language }: { words: string; language: string }) {
  return (
    <blockquote
      lang={language}
      dir="auto"
      className="max-h-48 overflow-y-auto border-s-2 border-border ps-3 font-serif text-base whitespace-pre-line"
    >
      {words}
    </blockquote>
  )
}
