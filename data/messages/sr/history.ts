import type { history as english } from '../en/history';

export const history: typeof english = {
  'reason-draft-saved': 'нацрт сачуван',
  'reason-handed-in': 'предато на преглед',
  'reason-approved': 'прочитано и одобрено',
  'reason-given-up': 'одустајање од нацрта',
  'reason-order': 'други редослед',
  'reason-picture': 'унета слика',
  'reason-taken-away': 'уклоњено',
  'reason-set-aside': 'остављено по страни због онога што је други написао',
  'reason-from-history': 'враћено из историје',
  'reason-imported': 'увезено из табеле',
  'reason-found': 'записи какви су затечени',
  'reason-recovered': 'опорављено при покретању радног стола',
  'reason-put-back': 'враћено при покретању радног стола',
  'reason-shared': 'размењено са другим радним столовима',
  'reason-sent-back': ({ why }) => `враћено: ${why}`,
  'reason-undone': ({ reason }) => `поништено: ${reason}`,
  'state-damaged': 'ово стање је у историји оштећено и не може да се прикаже',
  'gap-before': 'оно што је било пре овога не може да се прочита: историја је ту оштећена',
};
