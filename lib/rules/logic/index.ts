export * from './truth';
export * from './nonEmpty';
