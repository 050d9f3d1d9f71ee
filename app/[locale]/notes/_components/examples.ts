import type { Shift } from "#src/domain/review/event.ts";

/** One small example of each kind of shift, made up for this page. */
export const EXAMPLES: Readonly<Record<Shift, { readonly nl: string; readonly en: string }>> = {
  adaptation: { nl: "Ze kreeg een tien voor wiskunde.", en: "She got an A in maths." },
  addition: { nl: "Hij woont op Texel.", en: "He lives on the island of Texel." },
  borrowing: { nl: "Het was er gezellig.", en: "It was gezellig there." },
  calque: { nl: "het poldermodel", en: "the polder model" },
  compensation: { nl: "Zeg maar je tegen me.", en: "Do call me Anna." },
  "cultural-substitution": { nl: "Sinterklaas bracht een fiets.", en: "Father Christmas brought a bike." },
  explicitation: { nl: "Den Haag aarzelt.", en: "The Dutch government is hesitating." },
  "false-friend": { nl: "eventuele schade", en: "any damage" },
  generalisation: { nl: "Hij stapte op zijn bakfiets.", en: "He got on his bike." },
  idiom: { nl: "Met de deur in huis vallen.", en: "To get straight to the point." },
  implicitation: { nl: "De auto, die buiten stond, was weg.", en: "The car outside was gone." },
  literal: { nl: "De muren hebben oren.", en: "The walls have ears." },
  "modal-particle": { nl: "Kom maar even binnen.", en: "Do come in for a moment." },
  modulation: { nl: "Dat is niet makkelijk.", en: "That is hard." },
  omission: { nl: "Er stond een man voor de deur.", en: "A man stood at the door." },
  particularisation: { nl: "Ze zat op de bank.", en: "She sat on the sofa." },
  register: { nl: "U gelieve te wachten.", en: "Please wait." },
  "sentence-joined": { nl: "Het regende. We bleven binnen.", en: "It rained, so we stayed in." },
  "sentence-split": {
    nl: "Hij kwam, zag dat er niemand was en vertrok.",
    en: "He came. Nobody was there, so he left.",
  },
  terminology: { nl: "de Tweede Kamer", en: "the House of Representatives" },
  transposition: { nl: "Hij rijdt voorzichtig.", en: "He is a careful driver." },
  "unit-shift": { nl: "Hopelijk blijft het droog.", en: "I hope it stays dry." },
  "word-order": { nl: "Die brug heb ik nooit vertrouwd.", en: "I never did trust that bridge." },
};
