import {addressMeant} from './addressMeant';

const {pathname, search, hash} = location;
const meant = addressMeant(pathname + search + hash);
if (meant !== undefined) location.replace(meant);
