/** A training as search engines and catalogs of teaching material read it: https://schema.org/LearningResource */
import type { LearningResource, WithContext } from 'schema-dts';
import { PIECES } from './training-pieces.ts';
import type { Lesson } from '../schemas/lesson.ts';

/** @param address of the lesson, whole */
export function learningResource(lesson: Lesson, address: string, language: string): WithContext<LearningResource> {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.title,
    description: lesson.summary,
    url: address,
    inLanguage: language,
    dateModified: lesson.edited,
    learningResourceType: 'training',
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.objectives.map(({ text }) => text),
    competencyRequired: lesson.prerequisites,
    audience: { '@type': 'EducationalAudience', educationalRole: lesson.audience },
    isAccessibleForFree: true,
    license: { '@type': 'CreativeWork', name: lesson.license },
    hasPart: PIECES.filter(({ from }) => from !== 'referenceCards').map(({ name: part }) => ({
      '@type': 'CreativeWork',
      url: `${address}${part}/`,
    })),
  };
}
