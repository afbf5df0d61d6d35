package io.blotter.web.shared;

/** For how long, and by whom, an answer may be kept. */
public enum Caching {
  /** The same for everybody, and as long as this build runs: it does not depend on the data. */
  FIXED("public, max-age=60"),
  /** A file whose name changes whenever a byte of it does. */
  IMMUTABLE("public, max-age=31536000, immutable"),
  /** The same for everybody: proxies may keep it for a minute. */
  PUBLIC("public, max-age=60"),
  /** Proxies may keep it, and ask each time whether it still holds. */
  REVALIDATED("public, no-cache"),
  /** The same, and large: few of them are worked out at once. */
  COSTLY("public, no-cache"),
  /** Depends on who asks: only his own cache may keep it, and asks each time. */
  PRIVATE_REVALIDATED("private, no-cache"),
  /** One caller's own: his cache may keep it, and asks each time; this server remembers nothing. */
  PERSONAL("private, no-cache"),
  /** Only for the one who asked; nobody else keeps it. */
  PRIVATE("private, no-store");

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  /** The same for an answer that names who asks. */
  public static Caching personal(Caching usual) {
    return usual == PRIVATE ? PRIVATE : PERSONAL;
  }

  /** Whether the answer holds until the data change. */
  public boolean followsData() {
    return this != FIXED && this != IMMUTABLE && this != PERSONAL && this != PRIVATE;
  }

  /** Whether it may be kept where others get it, too. */
  public boolean isShared() {
    return header.startsWith("public");
  }

  public String header() {
    return header;
  }
}
