package io.blotter.toolchain.differ;

import java.util.List;

/** What autogenerate has to say about two schemas. */
public sealed interface Outcome {
  /** What is to be done with a change that is seen and cannot be written. */
  String BY_HAND = "write by hand, into what 'blotter db create --empty \"…\"' makes";

  /** Both schemas are the same. */
  record Unchanged() implements Outcome {}

  /**
   * Files that were applied, undone and compared.
   *
   * @param steps in the order in which they are applied
   * @param losses what going up takes away for good, by name
   * @param lossesDown what going down takes away for good, by name
   * @param notes what a reader must know before using it
   */
  record Proposal(
      List<Step> steps, List<String> losses, List<String> lossesDown, List<String> notes)
      implements Outcome {
    public Proposal {
      steps = List.copyOf(steps);
      losses = List.copyOf(losses);
      lossesDown = List.copyOf(lossesDown);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Nothing is proposed; each reason says what to do.
   *
   * @param renames what may have been renamed, for somebody who knows
   */
  record Refused(List<String> reasons, List<RenameHint> renames) implements Outcome {
    public Refused {
      reasons = List.copyOf(reasons);
      renames = List.copyOf(renames);
    }

    Refused(String reason) {
      this(List.of(reason), List.of());
    }
  }

  /** One revision: a file and the one that undoes just this file. */
  record Step(Part up, Part down) {}
}
