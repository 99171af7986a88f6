import type { SystemFaultSentences } from "../../domain/findSystemFault";

export const faults: SystemFaultSentences = {
  emptySectionName: ({ system }) => `A section of the indicator system ${system} has no name. Give it one.`,
  emptyGroupName: ({ section }) => `A group of the section “${section}” has no name. Give it one.`,
  emptyIndicatorName: ({ number }) => `Indicator ${number} has no name. Give it one.`,
  badNumber: ({ where, number }) =>
    `An indicator of “${where}” has the number ${number}. Numbers are whole and start at 1.`,
  numberTwice: ({ number }) => `The number ${number} appears twice. Each indicator needs a number of its own.`,
  weightNotPositive: ({ number, name, weight }) =>
    `Indicator ${number} “${name}” weighs ${weight}. A weight is above 0.`,
  weightNotHalf: ({ number, name, weight }) =>
    `Indicator ${number} “${name}” weighs ${weight}. A weight is a multiple of 0.5.`,
  sectionSum: ({ section, points, sum }) =>
    `The section “${section}” has ${points} points, but its weights make ${sum}.`,
  fullMarks: ({ title, full, sum }) => `“${title}” has ${full} points, but its weights make ${sum}.`,
};
