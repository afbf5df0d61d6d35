package io.blotter.domain.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule for addresses on the web, wherever one is taken: whoever follows it reaches a page or a
 * file and nothing else. The scheme is http, https or ftp, or there is none; user name and password
 * are no part of it. It is read as browsers do, which pass over blanks around it and over line
 * breaks and tabs anywhere.
 */
public final class WebAddress {
  private static final List<String> SCHEMES = List.of("http", "https", "ftp");
  private static final List<String> SCHEMES_OF_STREAMS = List.of("http", "https", "ftp", "wss");

  /** Control and format characters, and white space of every kind. */
  private static final String BLANK = "[\\p{C}\\p{Z}]*";

  private static final Pattern UNREAD = Pattern.compile("[\\t\\n\\r]|^" + BLANK);

  /** What stands before a colon, where that is not a host with its port. */
  private static final Pattern SCHEME =
      Pattern.compile("^(?![^:/?#\\\\]*\\.[^:/?#\\\\]*:\\d)([^:/?#\\\\]*):");

  private static final Pattern USER = Pattern.compile("^[/\\\\]*[^/\\\\?#]*@");

  /** A fragment that is no route of an application in the browser. */
  private static final Pattern PLACE_ON_PAGE = Pattern.compile("#(?![/!]).*", Pattern.DOTALL);

  private WebAddress() {}

  /**
   * What is wrong with an address, as the end of a sentence about it; nothing where all is well.
   */
  public static Optional<String> fault(String text) {
    return fault(text, SCHEMES);
  }

  private static Optional<String> fault(String text, List<String> schemes) {
    var read = UNREAD.matcher(text).replaceAll("");
    var scheme = SCHEME.matcher(read);
    var found = scheme.find();
    if (found && !schemes.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      var others = String.join(", ", schemes.subList(0, schemes.size() - 1));
      return Optional.of("must have the scheme " + others + " or " + schemes.getLast());
    }
    return USER.matcher(read.substring(found ? scheme.end() : 0)).find()
        ? Optional.of("must not carry a user name or password")
        : Optional.empty();
  }

  /** Refuses the address in {@code field} where something is wrong with it. */
  public static void require(String field, @Nullable String text) {
    require(field, text, SCHEMES);
  }

  /** Refuses likewise an address to listen at, which may be that of a secure socket (wss) too. */
  public static void requireStream(String field, @Nullable String text) {
    require(field, text, SCHEMES_OF_STREAMS);
  }

  private static void require(String field, @Nullable String text, List<String> schemes) {
    if (text != null) {
      fault(text, schemes)
          .ifPresent(rule -> {
            throw new Refusal.Invalid(field, rule);
          });
    }
  }

  /**
   * The address without its fragment, unless that is a route ({@code #/…} or {@code #!…}): such a
   * page has no other address.
   */
  public static String withoutPlaceOnPage(String text) {
    var hash = text.indexOf('#');
    return hash < 0
        ? text
        : text.substring(0, hash) + PLACE_ON_PAGE.matcher(text.substring(hash)).replaceFirst("");
  }
}
