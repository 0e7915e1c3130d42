import {DOCUMENT_IDS, documentOf, REMEDY_IDS, remedyOf, type IsoDate} from '@/lib/rules';
import {wordsOn} from '@/lib/text';
import {withCited} from './law';
import {inEach, type Messages} from './words';

export const remediesOf = (messages: Messages, day: IsoDate) =>
  REMEDY_IDS.map((id) => ({
    id,
    versions: remedyOf(id).versions.map((version) => withCited(version)),
    words: inEach(messages, ({remedies}) => wordsOn(remedies[id], day))
  }));

export const documentsOf = (messages: Messages, day: IsoDate) =>
  DOCUMENT_IDS.map((id) => ({
    id,
    versions: documentOf(id).versions.map((version) => withCited(version)),
    words: inEach(messages, ({documents}) => wordsOn(documents[id], day))
  }));
