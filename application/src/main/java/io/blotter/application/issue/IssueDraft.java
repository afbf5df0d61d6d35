package io.blotter.application.issue;

import io.blotter.application.issue.port.NewIssue;
import io.blotter.application.issue.port.RequestIssues.Waiting;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts into words what a request asks for. */
final class IssueDraft {
  private static final int TITLE = 50;

  /** GitHub takes 65,536 characters in all. */
  private static final int SECTION = 20_000;

  private static final int PLACES = 500;

  private IssueDraft() {}

  static NewIssue of(Waiting request, String ending) {
    return new NewIssue(
        shortened(request.title().replaceAll("\\s+", " ").strip(), TITLE),
        String.join(
            "\n\n",
            "### What is asked for",
            text(request.submissionNotes()),
            "### What the data should be like",
            text(request.dataRequirements()),
            "### Where",
            places(request.places()),
            ending),
        request.recordTypes().stream().map(type -> BoardState.RECORD_TYPE + type.label()).toList());
  }

  private static String places(List<String> places) {
    return places.isEmpty()
        ? "Not said."
        : places.stream().limit(PLACES).map("- "::concat).collect(Collectors.joining("\n"));
  }

  /** A comment that is not closed would hide the rest of the issue. */
  private static String text(@Nullable String text) {
    return text == null || text.isBlank()
        ? "Not said."
        : shortened(text.strip(), SECTION).replace("<!--", "&lt;!--");
  }

  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "...";
  }
}
