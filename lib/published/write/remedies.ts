import {DOCUMENT_IDS, documentOf, REMEDY_IDS, remedyOf} from '@/lib/rules';
import {withCited} from './law';
import {inEach, type Messages} from './words';

export const remediesOf = (messages: Messages) =>
  REMEDY_IDS.map((id) => ({
    id,
    ...withCited(remedyOf(id)),
    words: inEach(messages, ({remedies}) => remedies[id])
  }));

export const documentsOf = (messages: Messages) =>
  DOCUMENT_IDS.map((id) => ({
    id,
    ...withCited(documentOf(id)),
    words: inEach(messages, ({documents}) => documents[id])
  }));
