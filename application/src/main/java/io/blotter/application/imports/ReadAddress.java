package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.shared.Utf8;
import io.blotter.domain.shared.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as people type it into tables, made storable: no blanks, no place on a page. */
record ReadAddress(String text, boolean hadFragment) {
  private static final int MAX_CHARACTERS = 2_000;
  private static final int MAX_BYTES = 2_048;
  private static final Pattern SHAPE =
      Pattern.compile("(?i)((https?|ftp)://)?[^\\s/?#.]+(\\.[^\\s/?#.]+)+(:\\d+)?([/?#]\\S*)?");

  /** The address in {@code text}, or nothing where it is none. */
  static Optional<ReadAddress> of(String text) {
    var whole = text.replace("\u00A0", "").strip();
    var address = WebAddress.withoutPlaceOnPage(whole);
    var fits =
        SHAPE.matcher(address).matches()
            && WebAddress.fault(address).isEmpty()
            && address.length() <= MAX_CHARACTERS
            && Utf8.bytes(address) <= MAX_BYTES;
    return fits
        ? Optional.of(new ReadAddress(address, address.length() < whole.length()))
        : Optional.empty();
  }

  /** Why there is none in {@code text}. */
  static Reason fault(String text) {
    if (text.isEmpty()) {
      return Reason.NO_ADDRESS;
    }
    return WebAddress.fault(text).isEmpty() ? Reason.ADDRESS_MALFORMED : Reason.ADDRESS_REFUSED;
  }
}
