/** What a person takes along: the draft application and the sheet for a lawyer. */
export {SheetScreen} from '../printing/SheetScreen';
export {ApplicationScreen} from './ApplicationScreen';
