package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names and values after the question mark, each value undecoded until it is asked for. */
record QueryString(Map<String, List<String>> encoded) {
  /** What the server puts in the place of bare bytes that are not UTF-8. */
  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final char UNREADABLE = '\uFFFD';

  static QueryString of(@Nullable String text) {
    var encoded = new LinkedHashMap<String, List<String>>();
    for (var field : text == null ? new String[0] : text.split("&", -1)) {
      if (!field.isEmpty()) {
        var end = field.indexOf('=');
        var name = end < 0 ? field : field.substring(0, end);
        encoded
            .computeIfAbsent(decodedOrAsSent(name), _ -> new ArrayList<>())
            .add(end < 0 ? "" : field.substring(end + 1));
      }
    }
    return new QueryString(encoded);
  }

  Set<String> names() {
    return encoded.keySet();
  }

  /** The value of this name. Refuses several, and what is not text, naming the parameter. */
  Optional<String> value(String name) {
    var values = encoded.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new Refusal.Invalid(name, "must be given once");
    }
    try {
      return values.isEmpty() ? Optional.empty() : Optional.of(decoded(values.getFirst()));
    } catch (CharacterCodingException malformed) {
      throw new Refusal.Invalid(name, "must be well-formed UTF-8");
    } catch (IllegalArgumentException malformed) {
      throw new Refusal.Invalid(name, "must have two hexadecimal digits after each %");
    }
  }

  /** A name that cannot be decoded is no declared one, and is shown to the caller as it came. */
  private static String decodedOrAsSent(String name) {
    try {
      return decoded(name);
    } catch (CharacterCodingException | IllegalArgumentException malformed) {
      return name;
    }
  }

  private static String decoded(String text) throws CharacterCodingException {
    if (STRAY_PERCENT.matcher(text).find()) {
      throw new IllegalArgumentException("a % that begins nothing");
    }
    if (text.indexOf(UNREADABLE) >= 0) {
      throw new CharacterCodingException();
    }
    var sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    var bytes =
        URLDecoder.decode(sent, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
