import {showIfStale} from './showIfStale';

showIfStale();
