/** The languages that the product speaks. Whatever exists once in each is a `Record<Language, …>`: a new one compiles only when all of it is there. */

/** The first is the default. */
export const languages = ["zh-CN", "en-US"] as const;

export type Language = (typeof languages)[number];

export const [defaultLanguage] = languages;

/** For people whose language we do not speak. */
export const foreignLanguage: Language = "en-US";

/** Each language's name in that language. */
export const ownNames: Record<Language, string> = { "zh-CN": "中文", "en-US": "English" };

/** Whether a text is the tag of one of our languages. */
export function isLanguage(tag: string): tag is Language {
  return languages.some((each) => each === tag);
}

/** The language that fits a display language: `zh-TW` → `zh-CN`, `en-GB` → `en-US`, `fr-FR` → `en-US`; none → `zh-CN`. */
export function languageFor(displayLanguage: string | undefined): Language {
  const wanted = primaryTag(displayLanguage || defaultLanguage);
  return languages.find((each) => primaryTag(each) === wanted) ?? foreignLanguage;
}

/** The language after a given one, and after the last the first: for a button that switches. */
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? defaultLanguage;
}

/** `primaryTag("zh-CN")` → `"zh"` */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}

/** Sentences in every language, looked up by language. */
export function inLanguages<Sentences>(texts: Record<Language, Sentences>): (language: Language) => Sentences {
  return (language) => texts[language];
}
