/** What is wrong with an indicator system. */

import type { SystemFaultSentences } from "../indicatorSystem";

export const faults: SystemFaultSentences = {
  noTitle: () => "The indicator system has no title. Give it one.",
  noIndicators: ({ title }) => `“${title}” has no indicators. Enter at least one.`,
  badLevels: ({ levels, most }) =>
    `The indicator system has ${levels} levels; 1 to ${most} are supported. Join or split some.`,
  emptyHeading: ({ level, number }) => `Indicator ${number} has no name for “${level}”. Give it one.`,
  emptyIndicatorName: ({ number }) => `Indicator ${number} has no name. Give it one.`,
  badNumber: ({ name, number }) => `“${name}” has the number ${number}; numbers are whole and start at 1.`,
  numberTwice: ({ number }) => `The number ${number} is used twice; each indicator needs its own.`,
  numberSkipped: ({ number }) => `The number ${number} is missing. Check whether an indicator was left out.`,
  weightNotPositive: ({ number, name, weight }) =>
    `Indicator ${number} “${name}” has the weight ${weight}; weights are greater than 0.`,
  weightTooFine: ({ number, name, weight }) =>
    `Indicator ${number} “${name}” has the weight ${weight}; weights have two decimals at most.`,
  headingApart: ({ heading }) =>
    `“${heading}” stands in two places with something else between them. Put its indicators together, or name them apart.`,
  headingSum: ({ heading, points, sum }) => `“${heading}” has ${points} points, but its weights make ${sum}.`,
  total: ({ title, full, sum }) => `“${title}” has ${full} points, but its weights make ${sum}.`,
};
