import type {Finding} from '@/lib/rules';

/** Whether a condition is not met but still can be: its badge must not sound as final as that of a bar. */
export const isNotYet = ({status, consequence}: Pick<Finding, 'status' | 'consequence'>): boolean =>
  status === 'unmet' && (consequence === 'curable' || consequence === 'premature');
