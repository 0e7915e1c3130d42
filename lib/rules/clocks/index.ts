export * from './clock';
export * from './limit';
export {citationsOfLimits, LIMITS, limitsOn} from './limits';
export * from './starts';
export * from './urgency';
