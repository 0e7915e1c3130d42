export {alike} from './letters';
export {readAct} from './act';
export type {Amendment} from './notes';
export {headingsOf, placeName, placesOf, type Places, type PlaceText} from './places';
export {readFile} from './readFile';
