/** The screens that come after the questions, as one chunk that the check fetches while it is at rest. */
export {EarlierScreen} from './earlier/EarlierScreen';
export {ApplicationScreen} from './application/ApplicationScreen';
export {NoticeScreen} from './NoticeScreen';
export {LinkScreen} from './handOver/LinkScreen';
export {SheetScreen} from './handOver/SheetScreen';
export {ResultScreen} from './ResultScreen';
