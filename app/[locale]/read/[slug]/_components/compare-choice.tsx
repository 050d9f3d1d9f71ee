import styles from "../../../changes/_components/history.module.css";

interface Which<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly chosen: string;
}

/** What is to be compared with what. A plain form: it works without a script, and its answer has an address. */
export function CompareChoice<Name extends string>({
  sides,
  options,
  submit,
}: {
  readonly sides: readonly Which<Name>[];
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly submit: string;
}) {
  return (
    <form className={styles.choice}>
      {sides.map(({ name, label, chosen }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={chosen} autoComplete="off">
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{submit}</button>
    </form>
  );
}
