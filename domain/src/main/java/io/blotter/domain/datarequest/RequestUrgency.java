package io.blotter.domain.datarequest;

import io.blotter.domain.shared.Labelled;

/** How soon the requester needs the records. */
public enum RequestUrgency implements Labelled {
  URGENT,
  SOMEWHAT_URGENT,
  NOT_URGENT,
  LONG_TERM,
  INDEFINITE_UNKNOWN;
}
