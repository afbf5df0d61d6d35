package io.blotter.pages.account;

import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;

/** What the link in a letter has, by which its reader is known. */
final class LetterToken {
  static final Parameter<String> PARAMETER =
      Parameter.query("token", ParameterTypes.text(2_000), "What the letter's link has.", "x")
          .or("");

  private LetterToken() {}
}
