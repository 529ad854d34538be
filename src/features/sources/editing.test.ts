import { expect, test } from 'vitest';
import { factSchemas } from './contract-facts.ts';
import { factFrom, fieldsOf, guessFrom, missingFields, numberOf, valuesOf } from './editing.ts';
import { proposalKinds } from './kinds.ts';

test('a form knows exactly the fields that the fact of its kind has', () => {
  for (const kind of proposalKinds) {
    expect(fieldsOf[kind].map(({ name }) => name).sort()).toEqual(
      Object.keys(factSchemas[kind].shape).sort(),
    );
  }
});

test('what a form shows and nobody touched is the same fact again', () => {
  const conference = {
    name: 'Tổng kết',
    heldOn: '2025-01-06',
    organiser: 'Bộ',
    format: 'online',
    edition: 32,
  };
  expect(factFrom('conference', valuesOf('conference', conference))).toEqual(conference);
  const person = { name: 'An', titles: ['Uỷ viên', 'Phó Chủ tịch'], role: 'chairs' };
  expect(factFrom('person', valuesOf('person', person))).toEqual(person);
  const publication = { outlet: null, authors: [], publishedOn: null };
  expect(factFrom('publication', valuesOf('publication', publication))).toEqual(publication);
  const figure = { value: 3.5, qualifier: 'about', unit: 'tỷ', subject: '', period: '' };
  expect(factFrom('figure', valuesOf('figure', figure))).toEqual(figure);
});

test('a conference without its day says which field it lacks', () => {
  const read = { name: 'Tổng kết', heldOn: null, organiser: 'Bộ', format: 'online' };
  expect(missingFields('conference', read).map(({ name }) => name)).toEqual(['heldOn']);
});

test('numbers are read as they are written here', () => {
  expect(['170', '1.234', '1.234,5', '1,234.5', '3,5', '3.5', '1 200', '-2'].map(numberOf)).toEqual([
    170, 1234, 1234.5, 1234.5, 3.5, 3.5, 1200, -2,
  ]);
  expect(['hơn 170', '', '1.2.3', '12,'].map(numberOf)).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});

test('marked words are a first guess at the fact', () => {
  const about = { publishedOn: null };
  expect(factFrom('figure', guessFrom('figure', 'hơn 170 thỏa thuận', about))).toMatchObject({
    value: 170,
    subject: 'thỏa thuận',
  });
  expect(factFrom('directive', guessFrom('directive', 'xây dựng đề án', about))).toEqual({
    text: 'xây dựng đề án',
    field: 'other',
  });
});
