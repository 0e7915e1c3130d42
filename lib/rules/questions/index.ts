export * from './answers';
export * from './catalogue';
export * from './condition';
export * from './evaluate';
export * from './mentions';
export * from './problem';
export * from './question';
export * from './undecided';
