package io.blotter.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * An expected "no": the caller asked for something that we understand and decline. The message is
 * written for that caller. It carries no stack trace, because nothing is broken.
 */
public abstract sealed class Refusal extends RuntimeException {
  private Refusal(String message) {
    super(message, null, false, false);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** A value breaks a rule; {@link #field} names it where there is one. */
  public static final class Invalid extends Refusal {
    private final @Nullable String field;

    public Invalid(String message) {
      super(message);
      this.field = null;
    }

    public Invalid(String field, String rule) {
      super(field + " " + rule);
      this.field = field;
    }

    public @Nullable String field() {
      return field;
    }
  }

  /** What should prove something cannot even be read. */
  public static final class Unreadable extends Refusal {
    public Unreadable(String message) {
      super(message);
    }
  }

  /** What was asked for is not there. */
  public static final class NotFound extends Refusal {
    public NotFound(String message) {
      super(message);
    }
  }

  /** It clashes with what is already there. */
  public static final class Conflict extends Refusal {
    public Conflict(String message) {
      super(message);
    }
  }

  /** It is not any more what the caller took it for. */
  public static final class PreconditionFailed extends Refusal {
    public PreconditionFailed(String message) {
      super(message);
    }
  }

  /** The caller does not say what it takes it for, so that another's change might be lost. */
  public static final class PreconditionRequired extends Refusal {
    public PreconditionRequired(String message) {
      super(message);
    }
  }

  /** A value is larger than what is kept of its kind. */
  public static final class TooLarge extends Refusal {
    public TooLarge(String message) {
      super(message);
    }
  }

  /** The caller is known, and may not do this. */
  public static final class Forbidden extends Refusal {
    public Forbidden(String message) {
      super(message);
    }
  }

  /** The caller's proof of identity does not hold. */
  public static final class Unauthenticated extends Refusal {
    public Unauthenticated(String message) {
      super(message);
    }
  }

  /** The caller asks too often; {@link #retryAfterSeconds} says when to come back. */
  public static final class TooMany extends Refusal {
    private final int retryAfterSeconds;

    public TooMany(String message, int retryAfterSeconds) {
      super(message);
      this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
      return retryAfterSeconds;
    }
  }

  /** Something this answer needs, such as the database, is away for the moment. */
  public static final class Unavailable extends Refusal {
    private final String reason;

    public Unavailable(String message) {
      this(message, message);
    }

    /** With a reason that only whoever runs the server needs to know. */
    public Unavailable(String message, String reason) {
      super(message);
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }
}
