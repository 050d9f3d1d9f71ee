/** Irregular verbs of English: `base past participle`; a slash parts forms that are both in use. */
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|be was/were been|become became become|begin began begun
bend bent bent|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|build built built|burn burned/burnt burned/burnt
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground
grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leapt leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay lain
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
mistake mistook mistaken|overcome overcame overcome|overthrow overthrew overthrown|overtake overtook overtaken
override overrode overridden|oversee oversaw overseen|pay paid paid|prove proved proven/proved|put put put
quit quit quit|read read read|rebuild rebuilt rebuilt|rend rent rent|rid rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sling slung slung
speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt|spin spun spun|split split split
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stink stank stunk|strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|tread trod trodden
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won
wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
wring wrung wrung|write wrote written
`;

/** Presents that are no infinitive with -s. */
export const IRREGULAR_PRESENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["be", ["am", "are", "is"]],
  ["have", ["has"]],
]);

/** Irregular plurals; compounds follow their last part (policewoman as woman). */
const PLURALS = `
analysis analyses|basis bases|calf calves|child children|crisis crises|criterion criteria|datum data|elf elves|foot feet
goose geese|half halves|hypothesis hypotheses|index indices|knife knives|leaf leaves|life lives|loaf loaves|louse lice
man men|medium media|mouse mice|oasis oases|ox oxen|parenthesis parentheses|phenomenon phenomena|self selves
shelf shelves|thesis theses|thief thieves|tooth teeth|wife wives|wolf wolves|woman women|memorandum memoranda
`;

export interface IrregularVerb {
  readonly past: readonly string[];
  readonly participles: readonly string[];
}

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  rowsOf(VERBS).map(([base = "", past = "", participle = ""]) => {
    return [base, { past: past.split("/"), participles: participle.split("/") }];
  }),
);

export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  rowsOf(PLURALS).map(([singular = "", plural = ""]) => [singular, plural]),
);

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(" "));
}
