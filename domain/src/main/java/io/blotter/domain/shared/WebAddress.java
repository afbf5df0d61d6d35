package io.blotter.domain.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule for addresses on the web, wherever one is taken: whoever follows it reaches a page or a
 * file and nothing else. The scheme is http, https or ftp, or there is none; user name and password
 * are no part of it. It is read as browsers do, which pass over blanks around it and over line
 * breaks and tabs anywhere.
 */
public final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");

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
    var read = UNREAD.matcher(text).replaceAll("");
    var scheme = SCHEME.matcher(read);
    var found = scheme.find();
    if (found && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.of("must have the scheme http, https or ftp");
    }
    return USER.matcher(read.substring(found ? scheme.end() : 0)).find()
        ? Optional.of("must not carry a user name or password")
        : Optional.empty();
  }

  /** Refuses the address in {@code field} where something is wrong with it. */
  public static void require(String field, @Nullable String text) {
    if (text != null) {
      fault(text)
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
