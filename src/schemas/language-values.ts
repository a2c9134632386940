/** How each value from the short closed lists of a help line is worded: once in each language, for every line. */
import { phrase } from './fields/phrase.ts';
import { z } from './messages.ts';

export const values = z.strictObject({
  unknown: phrase('When we do not know', 'We do not know yet'),
  languages: phrase('When we do not know which languages', 'Languages: we do not know yet'),
  hours: z.strictObject({
    unknown: phrase('When we do not know the hours', 'Hours: we do not know yet'),
    always: phrase('Open all the time', '24 hours, every day'),
    days: phrase('A run of days', '{first} to {last}'),
    times: phrase('Days and times', '{days}, {from} to {to}'),
  }),
  interpreters: z.strictObject({
    offered: phrase('Unknown how many', 'other languages through an interpreter'),
    count: phrase('At least so many', '{count}+ languages through an interpreter'),
  }),
  cost: z.strictObject({
    free: phrase('How the page says this', 'Free'),
    'free-message-rates': phrase('How the page says this', 'Free. Your phone plan may charge for texts.'),
    'local-call': phrase('How the page says this', 'The price of a local call'),
  }),
  relay: z.strictObject({
    '711': phrase('How the page says this', 'Text telephone (TTY) or relay: call 711, then {number}'),
    unknown: phrase('How the page says this', 'We do not know yet. Try calling 711, then {number}'),
    direct: phrase('How the page says this', 'You can use a text telephone (TTY) or relay to reach {number}'),
    'sign-language': phrase('How the page says this', 'American Sign Language by video, from their site'),
  }),
  identity: z.strictObject({
    'not-needed': phrase('How the page says this', 'You do not have to give your name.'),
    'number-seen': phrase(
      'How the page says this',
      'You do not have to give your name. They see the number you call from.',
    ),
    encouraged: phrase('How the page says this', 'They ask for your name. You can say no.'),
  }),
  tells: z.strictObject({
    'child-abuse': phrase(
      '',
      'If you are under 18 and they think someone is hurting you, they may have to tell the authorities.',
    ),
    'danger-to-life': phrase(
      'How the page says this',
      'If they think your life is in danger now, they may send emergency help.',
    ),
    police: phrase('How the page says this', 'This is the police. They can act on what you tell them.'),
    'passed-on': phrase('How the page says this', 'What you say is passed on. That is what this line is for.'),
    'not-a-report': phrase('How the page says this', 'It is not a report to the police.'),
    unknown: phrase('How the page says this', 'We do not know yet. Ask first: “What do you have to report?”'),
  }),
  oldNumbers: z.strictObject({
    wrong: phrase('What is the matter with an old number', 'This number is wrong.'),
    misgrouped: phrase('What is the matter with an old number', 'The right digits, written in an unusual way.'),
    superseded: phrase('What is the matter with an old number', 'Another number has taken its place.'),
    unverified: phrase('What is the matter with an old number', 'We do not know who answers today.'),
    conflict: phrase('What is the matter with an old number', 'Published pages disagree about it.'),
    ended: phrase('What is the matter with an old number', 'This service has ended.'),
    'former-contact': phrase('What is the matter with an old number', 'A contact of the past. It is not a help line.'),
    'wrong-purpose': phrase('What is the matter with an old number', 'It is for something else.'),
    'another-place': phrase('What is the matter with an old number', 'It is for another place.'),
  }),
  receivedBy: z.strictObject({
    police: phrase('How the page says this', 'the police'),
    'federal-police': phrase('How the page says this', 'the FBI'),
    'child-protection': phrase('How the page says this', 'child protection'),
    'missing-children-center': phrase(
      'How the page says this',
      'the national center for missing children, and the police',
    ),
    school: phrase('How the page says this', 'the school, and the police when needed'),
  }),
  otherwise: z.strictObject({ again: phrase('The line itself', 'Call again.') }),
  organization: z.strictObject({ behalf: phrase('How the page says this', '{organization}, for the {funder}') }),
  checked: z.strictObject({
    'operator-wrote': phrase('How the page says this', 'The operator confirmed this in writing on {date}.'),
    'operator-business-line': phrase('How the page says this', 'The operator confirmed this by phone on {date}.'),
    'operator-website': phrase('How the page says this', 'Confirmed on the operator’s own site on {date}.'),
    'partner-211': phrase('How the page says this', 'Confirmed with the county’s directory on {date}.'),
    'test-call-permitted': phrase('How the page says this', 'Confirmed by a test call, with permission, on {date}.'),
    'published-sources': phrase(
      '',
      'Checked on {date} against saved copies of published pages. Not yet confirmed with the operator.',
    ),
  }),
  age: z.strictObject({
    late: phrase('When the last check is more than a month ago', 'That was {days} days ago.'),
    old: phrase('When it is more than three months ago', 'We have not been able to confirm this number since {date}.'),
  }),
  ages: phrase('Age limits', 'Ages {from} to {to}'),
});
