/** The parts editors may use, handed to every page's text. The names are those of `src/schemas/vocabulary.ts`. */
import type { PartName } from '../../schemas/vocabulary.ts';
import Activity from './Activity.astro';
import AToZ from './AToZ.astro';
import Avoid from './Avoid.astro';
import CallLogs from './CallLogs.astro';
import Challenges from './Challenges.astro';
import BackAfterExit from './BackAfterExit.astro';
import CardCopies from './CardCopies.astro';
import CardPicture from './CardPicture.astro';
import CardRecords from './CardRecords.astro';
import CheckCard from './CheckCard.astro';
import CheckedLines from './CheckedLines.astro';
import Cite from './Cite.astro';
import ContactFiles from './ContactFiles.astro';
import ContentLink from './ContentLink.astro';
import Corrections from './Corrections.astro';
import Count from './Count.astro';
import DataFiles from './DataFiles.astro';
import Do from './Do.astro';
import Glossary from './Glossary.astro';
import Goals from './Goals.astro';
import LearnPages from './LearnPages.astro';
import Myth from './Myth.astro';
import Note from './Note.astro';
import NumberChanges from './NumberChanges.astro';
import OldContact from './OldContact.astro';
import Part from './Part.astro';
import Partners from './Partners.astro';
import Phone from './Phone.astro';
import Picture from './Picture.astro';
import Plans from './Plans.astro';
import PrivacyCounts from './PrivacyCounts.astro';
import Scenarios from './Scenarios.astro';
import Search from './Search.astro';
import SelfCheck from './SelfCheck.astro';
import Sheet from './Sheet.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Trainings from './Trainings.astro';
import Updates from './Updates.astro';
import Discussion from './Discussion.astro';
import Slide from './GuideSlide.astro';
import Say from './Say.astro';
import Question from './Question.astro';
import TrainingDates from './TrainingDates.astro';
import Headlines from './Headlines.astro';

export const parts = {
  a: ContentLink,
  Activity,
  AToZ,
  Avoid,
  CallLogs,
  Challenges,
  BackAfterExit,
  CardCopies,
  CardPicture,
  CardRecords,
  CheckCard,
  CheckedLines,
  Cite,
  ContactFiles,
  Corrections,
  Count,
  DataFiles,
  Do,
  Glossary,
  Goals,
  LearnPages,
  Myth,
  Note,
  NumberChanges,
  OldContact,
  Part,
  Partners,
  Phone,
  Picture,
  Plans,
  PrivacyCounts,
  Scenarios,
  Search,
  SelfCheck,
  Sheet,
  Term,
  Timeline,
  Trainings,
  Updates,
  Discussion,
  Slide,
  Say,
  Question,
  TrainingDates,
  Headlines,
} satisfies Record<PartName | 'a', unknown>;
