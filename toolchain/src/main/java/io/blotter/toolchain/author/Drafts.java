package io.blotter.toolchain.author;

import io.blotter.toolchain.differ.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Revisions before they have names. */
final class Drafts {
  private Drafts() {}

  static List<RevisionWriter.Draft> of(String message, Outcome.Proposal proposal) {
    var drafts = new ArrayList<RevisionWriter.Draft>();
    var number = 1;
    var steps = proposal.steps();
    for (var step : steps) {
      drafts.add(
          new RevisionWriter.Draft(
              steps.size() == 1 ? message : message + ", step " + number + " of " + steps.size(),
              named(proposal.losses(), step.up().text()),
              named(proposal.lossesDown(), step.down().text()),
              step.up().text(),
              step.down().text(),
              step.up().transactional(),
              step.down().transactional()));
      number++;
    }
    return drafts;
  }

  /** The losses that a file brings about: those whose last name it mentions. */
  private static String named(List<String> losses, String sql) {
    return losses.stream()
        .filter(loss -> mentions(sql, loss.substring(loss.lastIndexOf('.') + 1)))
        .collect(Collectors.joining(", "));
  }

  private static boolean mentions(String sql, String name) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(sql).find();
  }

  static RevisionWriter.Draft empty(String message) {
    return new RevisionWriter.Draft(message, "", "", "", "", true, true);
  }
}
