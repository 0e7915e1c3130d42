import {startFilter} from './startFilter';

const filter = document.currentScript?.previousElementSibling;
if (filter instanceof HTMLElement) startFilter(filter);
