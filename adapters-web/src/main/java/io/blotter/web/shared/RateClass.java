package io.blotter.web.shared;

/** How much an endpoint may be used by one caller. */
public enum RateClass {
  /** Ordinary use. */
  NORMAL,
  /** Called at every key stroke. */
  TYPING,
  /** Guards a secret against guessing. */
  SENSITIVE,
  /** Not limited. */
  UNLIMITED
}
