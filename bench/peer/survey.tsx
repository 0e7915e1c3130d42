import {createRoot} from 'react-dom/client';
import {Model} from 'survey-core';
import {Survey} from 'survey-react-ui';
import 'survey-core/survey-core.css';
import {surveyOf} from './surveyOf';

const place = document.querySelector('main');
if (place !== null) createRoot(place).render(<Survey model={new Model(surveyOf())} />);
