/**
 * What a reader does not see, or sees as more or less than one letter. To make a class of Unicode takes up to a millisecond, also
 * where it is a literal that the engine only parses, and most texts need none: each is made when a text first asks for it.
 */

/** What is hidden, or rules how a text is shown. */
export const hidden = onDemand(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`);
/** What a terminal would act on or not show, beside what JSON.stringify escapes. */
export const unescaped = onDemand(String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`);
/** Marks upon a letter. */
export const marks = onDemand(String.raw`\p{M}`);
/** More marks upon a letter than any language has; the first group are those that stay. */
export const stackedMarks = onDemand(String.raw`(\p{M}{4})\p{M}+`);

/** What most texts are made of: printable ASCII and the signs that reports are drawn with. */
const PLAIN = /^[ -~→…·–—✓✗]*$/;

/** True for a text that holds nothing hidden, and nothing that is wider or narrower than a letter. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

function onDemand(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, 'gu');
    return made;
  };
}
