package io.blotter.pages.shared;

import io.blotter.web.shared.ParameterType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A number with words behind it, such as 123-pittsburgh-bureau-of-police, as addresses have it: the
 * number decides, the words are for people.
 */
public record Numbered(long id, String text) {
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})(?:-[^/]*)?");

  /** What the database's fold() leaves out, too: accents, apostrophes, periods. */
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.'`´ʹʻʼʽˈ‘’‛′＇]");

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final int MAX_WORDS = 80;

  /** The kind of a path's part. */
  public static final ParameterType<Numbered> TYPE =
      new ParameterType<>(
          Numbered::read, Map.of("type", "string", "pattern", "^[1-9][0-9]*(-.*)?$"));

  public static String of(long id, String name) {
    var words = slug(name);
    return words.isEmpty() ? Long.toString(id) : id + "-" + words;
  }

  /** {@code name} in small letters and digits, with hyphens between its words. */
  public static String slug(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    var cut = words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) : words;
    return ENDS.matcher(cut).replaceAll("");
  }

  private static Numbered read(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("must begin with a number");
    }
    return new Numbered(Long.parseLong(form.group(1)), text);
  }
}
