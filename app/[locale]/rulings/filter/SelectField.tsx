interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  /** The option that filters nothing. */
  readonly all: string;
  readonly options: readonly {readonly value: string; readonly title: string}[];
}

/** A native select with its label. */
export function SelectField({name, label, all, options}: SelectFieldProps) {
  const id = `filter-${name}`;
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </p>
  );
}
