import {useId} from 'react';

interface SelectFieldProps {
  readonly label: string;
  /** The choice that leaves everything in. */
  readonly all: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly options: readonly {readonly value: string; readonly title: string}[];
}

/** A native select with its label. */
export function SelectField({label, all, value, onChoose, options}: SelectFieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({currentTarget}) => {
          onChoose(currentTarget.value);
        }}
      >
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
