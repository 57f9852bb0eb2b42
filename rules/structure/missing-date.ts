import { defineRule, placeOfMissing } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story without a date.',
  why: '“Yesterday” and “Friday” mean nothing in an archive unless the story says which day it was filed.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\n[||]TASS\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The story has no date; put one such as “November 11, 2022” under the byline.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\n[||]November 2022 was the wettest month on record, the port said.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The story has no date; put one such as “November 11, 2022” under the byline.',
        note: 'A paragraph that begins with a month is no date line.',
      },
    ],
    right: [
      { as: 'date', copy: 'November 11, 2022' },
      { as: 'date', copy: '2022-11-11', note: 'In another form, but a date.' },
      {
        as: 'date',
        copy: 'February 30, 2023',
        note: 'No real day, but meant as the date: `invalid-date` says so.',
      },
    ],
  },
  *check({ submission }) {
    if (submission.date) return;
    const range = placeOfMissing(submission, 'date');
    const message = 'The story has no date; put one such as “November 11, 2022” under the byline.';
    yield { range, message };
  },
});
