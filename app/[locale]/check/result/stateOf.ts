import type {Finding} from '@/lib/rules';

/** The word for the state of a condition, under `result`: what can still be met is not as final as what bars. */
export const stateOf = ({status, consequence}: Pick<Finding, 'status' | 'consequence'>) =>
  status === 'unmet' && (consequence === 'curable' || consequence === 'premature')
    ? 'notYet'
    : (`status.${status}` as const);
