package io.blotter.web.shared;

import io.blotter.domain.shared.Labelled;

/** How much an endpoint may be used by one caller. */
public enum RateClass implements Labelled {
  /** Ordinary use. */
  NORMAL,
  /** Shown to a reader; a crawler would have all of them at once. */
  PAGE,
  /** Called at every key stroke. */
  TYPING,
  /** Guards a secret against guessing. */
  SENSITIVE,
  /** Not limited. */
  UNLIMITED;
}
