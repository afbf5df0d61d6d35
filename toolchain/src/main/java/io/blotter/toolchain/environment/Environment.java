package io.blotter.toolchain.environment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place where the product runs with a database of its own: what for, and what is in there. */
public enum Environment {
  LOCAL("One developer's machine.", false, Refresh.BY_HAND),
  TEST("The tests, which make and drop databases as they like.", false, Refresh.EACH_RUN),
  SANDBOX("For trying things out, also by people from outside.", false, Refresh.DAILY_PUBLIC),
  STAGE("The rehearsal of a release and of its migrations.", true, Refresh.DAILY_WHOLE),
  PRODUCTION("What people use and rely on.", true, Refresh.NEVER);

  /** Where an environment's rows come from. */
  public enum Refresh {
    NEVER("never"),
    BY_HAND("by hand: empty, or from a dump"),
    EACH_RUN("before each run: made anew"),
    DAILY_PUBLIC("daily from production, public rows only"),
    DAILY_WHOLE("daily from production, all rows");

    private final String label;

    Refresh(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** Whether a scheduler does it, from production. */
    public boolean isDaily() {
      return this == DAILY_PUBLIC || this == DAILY_WHOLE;
    }
  }

  private final String purpose;
  private final boolean sensitive;
  private final Refresh refresh;

  Environment(String purpose, boolean sensitive, Refresh refresh) {
    this.purpose = purpose;
    this.sensitive = sensitive;
    this.refresh = refresh;
  }

  /** The environment of this label, if it is one. */
  public static Optional<Environment> of(String label) {
    return Stream.of(values()).filter(known -> known.label().equals(label)).findFirst();
  }

  /** All labels, for messages. */
  public static String labels() {
    return Stream.of(values()).map(Environment::label).collect(Collectors.joining(", "));
  }

  /** How it is called in settings, commands and marks. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String purpose() {
    return purpose;
  }

  /** Whether what is personal or secret may be in its database. */
  public boolean isSensitive() {
    return sensitive;
  }

  public Refresh refresh() {
    return refresh;
  }

  /** Whether others than its developer depend on it. */
  public boolean isDeployed() {
    return switch (this) {
      case LOCAL, TEST -> false;
      case SANDBOX, STAGE, PRODUCTION -> true;
    };
  }

  @Override
  public String toString() {
    return label();
  }
}
