import { SHORT_WORDS } from "./short-words.ts";
import { closedStems } from "./spelling.ts";
import type { WordList } from "./word-list.ts";

/** Whether letters are the first part of a compound: a word, a compound itself, or one of them with a linking -s-. */
export function isModifier(words: WordList, letters: string): boolean {
  if (letters.length < 4) return SHORT_WORDS.has(letters);
  if (PREFIXES.test(letters)) return false;
  return (
    isKnown(words, letters) ||
    (letters.endsWith("s") && isKnown(words, letters.slice(0, -1))) ||
    isLinkedWithE(words, letters)
  );
}

/**
 * Whether letters are the last part of a compound after `modifier`, rather than endings put to it, with its last
 * consonant doubled or a d or t between: onzin-nige, bestuur-der.
 */
export function isHead(words: WordList, letters: string, modifier: string): boolean {
  if (ENDINGS.test(letters)) return false;
  const first = letters.charAt(0);
  const mayBelongBefore = first === "d" || first === "t" || first === modifier.charAt(modifier.length - 1);
  if (mayBelongBefore && ENDINGS.test(letters.slice(1))) return false;
  return letters.length < 4 ? SHORT_WORDS.has(letters) : isKnown(words, letters);
}

/** Whether a word that no list has could be a name or a loan before a known head: Maduro-regering in one. */
export function couldBeUnknownModifier(words: WordList, letters: string, whole: string): boolean {
  return (
    letters.length >= 4 &&
    couldBeWord(letters) &&
    !PREFIXES.test(letters) &&
    !words.isWord(whole) &&
    !isCompound(words, whole)
  );
}

function isKnown(words: WordList, letters: string): boolean {
  return words.isWord(letters) || isCompound(words, letters);
}

const SHORTEST_COMPOUND = 7;

/** Whether letters are two words, with a linking letter or not: akkerbouw, werkgelegenheid. */
function isCompound(words: WordList, letters: string): boolean {
  if (letters.length < SHORTEST_COMPOUND) return false;
  for (let cut = 3; cut <= letters.length - 3; cut += 1) {
    const [left, right] = [letters.slice(0, cut), letters.slice(cut)];
    if (isPart(words, right) && !ENDINGS.test(right) && isFirstPart(words, left)) return true;
  }
  return false;
}

function isPart(words: WordList, letters: string): boolean {
  return letters.length < 4 ? SHORT_WORDS.has(letters) : words.isWord(letters);
}

function isFirstPart(words: WordList, letters: string): boolean {
  if (PREFIXES.test(letters)) return false;
  return (
    isPart(words, letters) ||
    (letters.endsWith("s") && isPart(words, letters.slice(0, -1))) ||
    isLinkedWithE(words, letters)
  );
}

/** zonne-, rozen-, kinder-: a linking element that is no plural of its own. */
function isLinkedWithE(words: WordList, letters: string): boolean {
  return letters.endsWith("e") && closedStems(letters.slice(0, -1)).some((stem) => isPart(words, stem));
}

/** Whether letters could begin a Dutch word. */
export function hasDutchOnset(word: string): boolean {
  const onset = /^[^aeiouy]*/.exec(word)?.[0] ?? "";
  return onset.length < word.length && ONSETS.has(onset);
}

const LONGEST = 40;

/** Whether letters could be a Dutch word, by their sound: strict at the edges of syllables, blind to meaning. */
export function couldBeWord(letters: string): boolean {
  if (letters.length < 4) return SHORT_WORDS.has(letters);
  if (letters.length > LONGEST || !hasDutchOnset(letters)) return false;
  const [coda = ""] = /[^aeiouy]*$/.exec(letters) ?? [];
  const vowel = letters.charAt(letters.length - coda.length - 1);
  if (coda === "w") return vowel === "u";
  if (coda === "j") return vowel === "i";
  return CODAS.has(vowel === "i" && coda.startsWith("j") ? coda.slice(1) : coda);
}

const ONSETS = new Set(
  (
    " b c d f g h j k l m n p q r s t v w x z bl br ch chl chr cl cr dr dw fl fr gh gl gr kl kn kr kw pl pn pr ps " +
    "qu sc sch schr scl scr sf sh sj sk sl sm sn sp spl spr st str sw th tj tr ts tw vl vr wr zw fj gn rh ph phr"
  ).split(" "),
);

const CODAS = new Set(
  (
    " b c d f g h k l m n p r s t x bs cht chts ct cts ds dt ff fs ft ftst fts ght gd gs gst gt kt ks kst kts " +
    "ch chs ld lds lf lfs lg lgs lk lks lm lms lp lps ls lst lt lts ll md mb mbt mp mpt mps ms mst mt nc nch nd nds ndst " +
    "nf ng ngd ngs ngst ngt nk nks nkt nn ns nst nt nts nx ps pst pt pts rb rc rch rd rds rf rfs rft rg rgs rgt rk " +
    "rks rkt rl rls rm rms rn rns rnst rp rps rpt rr rs rst rt rts rw rws sch sh sk sm sp ss st sts ts tst tt wd ws " +
    "wt wst ck cks ngsts mf rld rlds rgst rkst lfst gn"
  ).split(" "),
);

/** Prefixes and particles, alone or before ge-, be-, ver-: no word of their own, so "afstand" holds no "stand". */
const PREFIXES =
  /^(?:aan|af|bij|door|heen|her|in|mee|na|neer|om|on|onder|op|over|samen|terug|toe|uit|vast|vol|voor|voort|weer|weg)?(?:be|ge|her|ont|ver|er)?$/;

/** What endings are made of: schilder-ij, kunst-matig-e. */
const ENDINGS =
  /^(?:aar|aard|aars|aat|achtig|age|air|al|aan|ans|ant|aris|atie|ateur|ator|baar|dom|eel|eer|ees|eling|em|end|enaar|enier|er|erij|erd|esk|es|et|eur|eus|haftig|heid|ie|ief|ieel|iek|ier|ig|igd|ij|in|ing|isch|iseer|isme|ist|iteit|je|lijk|ling|loos|matig|ment|nis|oor|or|pje|schap|sel|ster|stig|te|tel|tje|uur|waarts|ziek|zaam){0,3}(?:e|en|s|ne|ner|nen|ners|naren|re|ren|se|sen|sche|st|ste|den|de|t|ten|te|d|es|ies|ieve|ieven|ievere|eren|heden|igen|ischer|iere|ieel|iele|loze|zame|en)?$/;
