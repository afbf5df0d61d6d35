package io.blotter.application.sync;

import io.blotter.application.shared.Patch;
import io.blotter.application.shared.Utf8;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.WebAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a request, such as {@code agencies.3.content.name}, and rules for what is there. */
public record Field(String path) {
  private static final int MAX_CHARACTERS = 500;
  private static final int MAX_BYTES = 2_048;

  /** What is nothing once it is normalized. */
  private static final Pattern NO_ADDRESS =
      Pattern.compile(
          "[\\s\\u00a0\\u2000-\\u200b\\u2028\\u2029\\u202f\\u3000\\ufeff]*(https?://)?(www\\.)?"
              + "[/\\s\\u00a0\\u2000-\\u200b\\u2028\\u2029\\u202f\\u3000\\ufeff]*",
          Pattern.CASE_INSENSITIVE);

  Field of(String key) {
    return new Field(path + "." + key);
  }

  Field of(int index) {
    return of(Integer.toString(index));
  }

  void require(boolean holds, String rule) {
    if (!holds) {
      throw new Refusal.Invalid(path, rule);
    }
  }

  void requireName(String name) {
    require(name.codePoints().anyMatch(point -> !isBlank(point)), "must not be blank");
    require(
        name.codePointCount(0, name.length()) <= MAX_CHARACTERS,
        "must have at most " + MAX_CHARACTERS + " characters");
  }

  void requireAddress(String url) {
    require(!NO_ADDRESS.matcher(url).matches(), "must not be blank");
    require(Utf8.bytes(url) <= MAX_BYTES, "must have at most " + MAX_BYTES + " bytes");
    require(WebAddress.withoutPlaceOnPage(url).equals(url), "must not have a fragment (#)");
    WebAddress.require(path, url);
  }

  void requireAddressIfAny(@Nullable Patch<String> url) {
    WebAddress.require(path, Patch.valueOf(url));
  }

  void requireSomeValue(@Nullable Patch<?> field) {
    require(!Patch.isNull(field), "must not be null");
  }

  void requireSome(List<?> items) {
    require(!items.isEmpty(), "must have at least 1 item");
  }

  /** Blank for every reader, hence for the database whatever its locale. */
  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
