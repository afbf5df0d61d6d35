package io.blotter.domain.agency;

import io.blotter.domain.shared.Labelled;

/** Whose law an agency enforces, or whom it serves. */
public enum JurisdictionType implements Labelled {
  FEDERAL,
  STATE,
  COUNTY,
  LOCAL,
  PORT,
  TRIBAL,
  TRANSIT,
  SCHOOL;
}
