import {DOCUMENT_IDS, documentOf, REMEDY_IDS, remedyOf} from '@/lib/rules';
import {withCited} from './law';
import {inEach, type Messages} from './words';

export const remediesOf = (messages: Messages) =>
  REMEDY_IDS.map((id) => ({
    id,
    versions: remedyOf(id).versions.map((version) => withCited(version)),
    words: inEach(messages, ({remedies}) => remedies[id])
  }));

export const documentsOf = (messages: Messages) =>
  DOCUMENT_IDS.map((id) => ({
    id,
    versions: documentOf(id).versions.map((version) => withCited(version)),
    words: inEach(messages, ({documents}) => documents[id])
  }));
