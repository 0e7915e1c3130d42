/** Everything that no question needs, as one chunk that the check fetches while idle. */
export {formatArticle} from '@/lib/text';
export {CitationLink} from '../../../ui/CitationLink';
export {isGoodLine} from '../offline/line';
export {cacheForOffline} from '../offline/registerWorker';
export {UpdateNote} from '../offline/UpdateNote';
export {InAppNote} from '../sharing/InAppNote';
export {OpenFile} from '../sharing/OpenFile';
export {OldLawNote} from '../oldLaw/OldLawNote';
export {TwoLanguages} from '../secondLanguage/TwoLanguages';
export {FindTerms} from '../terms/FindTerms';
export {Terms} from '../terms/Terms';
export {DeferredScreen} from './DeferredScreen';
