import type {ComponentType} from 'react';
import {questionOf, type Question} from '@/lib/rules';
import {ChoiceFields} from './ChoiceFields';
import {DateFields} from './DateFields';
import type {FieldsProps} from './fieldsProps';
import {SeveralFields} from './SeveralFields';

const FIELDS: {readonly [K in Question['kind']]: ComponentType<FieldsProps>} = {
  choice: ChoiceFields,
  several: SeveralFields,
  date: DateFields
};

/** The inputs of a question, by its kind. */
export function Fields(props: FieldsProps) {
  const Kind = FIELDS[questionOf(props.question).kind];
  return <Kind {...props} />;
}
