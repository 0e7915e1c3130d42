/** What a person takes along: the draft application and the sheet for a lawyer. */
export {SheetScreen} from '../sharing/SheetScreen';
export {ApplicationScreen} from './ApplicationScreen';
