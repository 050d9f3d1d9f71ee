const MONTHS =
  "januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul " +
  "aug sep sept okt nov dec january february march may june july august october mar oct";
const DAYS =
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday " +
  "mon tue tues wed thu thur thurs fri sat sun";
const ZONES =
  "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest met eastern central pacific mountain";

const MONTH_SET = new Set(MONTHS.split(" "));
const CALENDAR = new Set(`${MONTHS} ${DAYS} ${ZONES}`.split(" "));

export const isMonth = (word: string): boolean => MONTH_SET.has(word.toLowerCase());

/** A month, a day of the week or a time zone: what goes on after a time or a date. */
export const isCalendarWord = (word: string): boolean => CALENDAR.has(word.toLowerCase());
