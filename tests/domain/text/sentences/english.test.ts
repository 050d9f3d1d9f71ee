import { describe } from "vitest";
import { splits } from "./splits.ts";

describe("titles and initials belong to an English name", () => {
  splits("en", [
    ["Mr. Darwin met Mrs. Gaskell.", "They spoke of moths."],
    ["The house belonged to Dr. Johnson and Rev. Sterne."],
    ["Lt. Gov. Colden and Sen. Clay signed first."],
    ["J.R.R. Tolkien and C. S. Lewis shared a table.", "It was by the fire."],
    ["George W. Bush followed.", "The vote was close."],
    ["The boats lay off St. Martin's.", "The tide was low."],
    ["Prof. Faraday, F.R.S., gave the lecture."],
    ["John D. Rockefeller Jr. Library is open.", "Bring a card."],
    ["Both Gen. Grant and Col. Shaw wrote home."],
    ["The fort was held by Geo. A. Custer."],
  ]);
});

describe("abbreviations that lead on end no English sentence", () => {
  splits("en", [
    ["Some dikes, e.g. Westkapelle, are very old.", "Others are not."],
    ["The gate, i.e. The Great Head, was shut."],
    ["It was Ajax vs. Feyenoord again."],
    ["See Fig. 3 and p. 14.", "Then turn to pp. 20-22."],
    ["The case of Roe v. Wade was cited."],
    ["No. 5 was sold.", "No. 6 was not."],
    ["They asked for No. 10.", "No one answered."],
    ["Was it open?", "No.", "The door was shut."],
    ["The flood of Feb. 1 broke the dike.", "By Dec. 24 it was mended."],
    ["The survey (cf. Vol. II) lists approx. 40 mills."],
    ["It opens on Sat. Jan. 5 at noon."],
  ]);
});

describe("abbreviations that may come last are judged by what follows in English", () => {
  splits("en", [
    ["She moved to the U.S.", "The house was sold."],
    ["She moved to the U.S. in spring."],
    ["The U.S. Navy sent a ship."],
    ["U.S. President Roosevelt signed it.", "It became law."],
    ["In the U.K. the rule is older."],
    ["He lives in Washington, D.C.", "His office is there too."],
    ["The train leaves at 5 p.m. Sunday."],
    ["The train leaves at 5 p.m.", "Passengers wait inside."],
    ["The train leaves at 5 a.m. from Delft."],
    ["Bring bread, cheese, etc.", "Leave the wine."],
    ["Bring bread, cheese, etc. for the road."],
    ["The firm became Bols Inc.", "It sells gin."],
    ["The firm became Bols Inc. Chairman and clerk stayed."],
    ["She holds a Ph.D. in botany."],
    ["She holds a Ph.D.", "Her brother does not."],
    ["The town fell in 330 B.C. after a siege."],
    ["All of them got grade A.", "The rest failed."],
  ]);
});

describe("an English sentence may begin without a plain capital", () => {
  splits("en", [
    ["The shop sells phones.", "iPhones cost more."],
    ["The dike broke in 1953.", "1,836 people drowned."],
    ["The dike broke.", "300 houses were lost."],
    ["The crew started late.", "then it went fast."],
    ["The food was good.", "the room was not."],
    ["It rained all night.", "i stayed in."],
    ["The house was dark.", "'Twas always so."],
    ["He paid $3.50 for it.", "That was 4.5 percent too much."],
  ]);
});

describe("a quotation runs on into its English reporting clause", () => {
  splits("en", [
    ["“Come here!” he cried."],
    ["“Is it far?” Ms. Gaskell asked."],
    ["“Is it far?” I asked.", "Nobody knew."],
    ["“Is it far?” the boatman whispered."],
    ["“Is it far?”", "The boatman shrugged."],
    ["“Is it far?”", "He said nothing."],
    ["“It is far,” the boatman said.", "“Very far.”"],
    ["“It may be far…” Darwin muttered."],
    ["'Stop!' shouted the guard.", "'Or else!'"],
    ['The crowd sang "Water!" as it ran.'],
    ["Why? she asked.", "Nobody knew."],
  ]);
});

describe("dots in English that end nothing", () => {
  splits("en", [
    ["I wanted ... well, never mind."],
    ["I waited . . . and waited.", "Nothing came."],
    ["I waited...", "Nothing came."],
    ["We are going to... Paris!"],
    ["Read notes.txt at example.org/a.b first.", "Then write to info@example.org."],
    ["“[…] and so it was.”", "(…) The rest is lost."],
    ["1. The lock closes.", "2. The bridge opens."],
    ["(a) Rents rise.", "(b) Prices fall."],
  ]);
});
