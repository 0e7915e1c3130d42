import {WEBKIT} from './webkit';
import {inEngine} from './suite';

inEngine(WEBKIT, 2);
