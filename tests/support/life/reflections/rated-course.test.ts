import { expect, it } from "vitest";

import { ratedCourse } from "./rated-course.ts";

const course = ratedCourse(7, "influence/", 4_000);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it("a course of ratings uses most of the scale, and stays on it", () => {
  expect(new Set(course).size).toBeGreaterThan(7);
  expect(course.filter((value) => !Number.isInteger(value) || value < 0 || value > 10)).toEqual([]);
});

it("is the same for the same seed and topic, and another for another", () => {
  expect(ratedCourse(7, "influence/", 4_000)).toEqual(course);
  expect(ratedCourse(7, "fit/", 4_000)).not.toEqual(course);
});

it("holds on to something of a week’s swing in the next", () => {
  const steps = course.slice(1).map((value, week) => value - (course[week] ?? value));
  const products = steps.slice(1).map((step, week) => step * (steps[week] ?? 0));
  // A step and the next are turned against each other by half of what is not carried on.
  const turned = mean(products) / mean(steps.map((step) => step ** 2));
  expect(turned).toBeGreaterThan(-0.4);
  expect(turned).toBeLessThan(-0.25);
});
