export * from './clock';
export * from './limit';
export {citationsOfLimits, LIMITS} from './limits';
export * from './starts';
export * from './urgency';
