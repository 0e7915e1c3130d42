import type {Finding} from '@/lib/rules';

/** The state of a condition as its badge says it: what can still be met is not as final as what bars. */
export const stateOf = ({status, consequence}: Pick<Finding, 'status' | 'consequence'>) =>
  status === 'unmet' && (consequence === 'curable' || consequence === 'premature') ? 'notYet' : status;
