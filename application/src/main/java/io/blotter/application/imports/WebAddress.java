package io.blotter.application.imports;

import io.blotter.application.shared.Utf8;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as people type it into tables, made storable: no fragment, no blanks. */
record WebAddress(String text, boolean hadFragment) {
  private static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_BYTES = 2_048;
  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?://)?[^\\s/?#.]+(\\.[^\\s/?#.]+)+(:\\d+)?([/?]\\S*)?");

  /** The address in {@code text}, or nothing where it is none. */
  static Optional<WebAddress> of(String text) {
    var whole = text.replace("\u00A0", "").strip();
    var hash = whole.indexOf('#');
    var address = hash < 0 ? whole : whole.substring(0, hash);
    var fits =
        SHAPE.matcher(address).matches()
            && address.length() <= MOST_CHARACTERS
            && Utf8.bytes(address) <= MOST_BYTES;
    return fits ? Optional.of(new WebAddress(address, hash >= 0)) : Optional.empty();
  }
}
