package io.blotter.toolchain.environment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a database says in its comment of when it was refreshed last, as in {@code [refreshed:
 * 2026-11-30T04:00:00Z]}, and of the attempt after that, if it did not succeed.
 */
public final class RefreshMark {
  private static final Pattern MARK =
      Pattern.compile("\\s*\\[refresh(?<what>ed| begun| failed): (?<at>[^]]*)]");
  private static final Pattern ATTEMPT = Pattern.compile("\\s*\\[refresh (begun|failed): [^]]*]");

  private final String comment;

  /** Of a database with this comment. */
  public RefreshMark(String comment) {
    this.comment = comment;
  }

  /** The comment when a refresh begins; it stays so when that is killed. */
  public String begun(Instant at) {
    return with(ATTEMPT, "[refresh begun: " + seconds(at) + "]");
  }

  /** The comment when a refresh failed. */
  public String failed(Instant at, String why) {
    return with(
        ATTEMPT,
        "[refresh failed: %s, %s]"
            .formatted(seconds(at), why.replaceAll("[\\[\\]\\s]+", " ").strip()));
  }

  /** The comment when a refresh has succeeded. */
  public String done(Instant at) {
    return with(MARK, "[refreshed: " + seconds(at) + "]");
  }

  /** All of it, in words. */
  public String told() {
    var told =
        MARK.matcher(comment)
            .results()
            .map(mark ->
                switch (mark.group("what")) {
                  case "ed" -> "refreshed at " + mark.group("at");
                  case " begun" -> "a refresh begun at " + mark.group("at") + " has not ended";
                  default -> "a refresh failed at " + mark.group("at");
                })
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? "never refreshed" : told;
  }

  private String with(Pattern replaced, String mark) {
    return (replaced.matcher(comment).replaceAll("") + " " + mark).strip();
  }

  private static Instant seconds(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }
}
