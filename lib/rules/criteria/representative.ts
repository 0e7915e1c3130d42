import {courtLaw} from '../law';
import {all, answered, any, given} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** Only the person, or one of the representatives that the law lists, signs and files. */
export const representative = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('41(4)'), courtLaw('44(3)')],
      // Who could sign for a person who has died, or for everybody, is the question of whose right it is;
      // only a doubt about the signature itself is told beside it.
      when: any(
        answered('whoseRights', 'mine', 'childOrWard', 'anotherAdult', 'unknown'),
        given(answered('whoseRights', 'public'), answered('alsoMine', 'yes')),
        given(answered('whoseRights', 'deceased'), answered('signer', 'inDoubt'))
      ),
      met: any(
        answered('signer', 'advocate', 'legalConsultant', 'organisation'),
        all(answered('signer', 'rightsHolder'), answered('whoseRights', 'mine', 'anotherAdult', 'public')),
        all(answered('signer', 'parentOrGuardian'), answered('whoseRights', 'mine', 'childOrWard'))
      ),
      returned: 2,
      refused: 1,
      failures: [
        {
          id: 'inDoubt',
          when: answered('signer', 'inDoubt'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'childSigns',
          when: answered('signer', 'rightsHolder'),
          consequence: 'curable',
          mendedBy: {signer: 'parentOrGuardian'},
          interpretation: true
        },
        {id: 'notListed', consequence: 'curable', mendedBy: {signer: 'advocate', authority: 'inHand'}}
      ]
    }
  ]
});
