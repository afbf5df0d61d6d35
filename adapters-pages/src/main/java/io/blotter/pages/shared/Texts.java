package io.blotter.pages.shared;

import io.blotter.domain.shared.Labelled;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What pages say in one language, from the file of that language. */
public final class Texts {
  private static final Map<Language, Texts> ALL = all();
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private final Language language;
  private final Properties texts;
  private final Properties refusals;

  private Texts(Language language, Properties texts, Properties refusals) {
    this.language = language;
    this.texts = texts;
    this.refusals = refusals;
  }

  public static Texts in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  public Language language() {
    return language;
  }

  /** The text of this name; {@code values} stand where it has {0}, {1} and so on. */
  public String of(String name, Object... values) {
    var text = texts.getProperty(name);
    if (text == null) {
      throw new IllegalArgumentException("no text " + name + " in " + language.label());
    }
    return values.length == 0 && text.indexOf('{') < 0
        ? text
        : new MessageFormat(text, language.locale()).format(values);
  }

  /** What a refusal says, by field or kind; nothing where it says so itself. */
  Optional<String> refusal(String name) {
    return Optional.ofNullable(refusals.getProperty(name));
  }

  /**
   * What people call a value of the registry, such as a type of agency; itself where no text is.
   */
  public String label(String kind, Labelled value) {
    return label(kind, value.label());
  }

  public String label(String kind, String value) {
    var key = OTHERS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("-");
    return texts.getProperty(kind + "." + key, value);
  }

  public String number(long count) {
    return NumberFormat.getIntegerInstance(language.locale()).format(count);
  }

  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  private static Map<Language, Texts> all() {
    var all = new EnumMap<Language, Texts>(Language.class);
    for (var language : Language.values()) {
      var refusals =
          language == Language.ENGLISH
              ? new Properties()
              : read("refusals." + language.label() + ".properties");
      all.put(
          language,
          new Texts(language, read("texts." + language.label() + ".properties"), refusals));
    }
    return all;
  }

  private static Properties read(String file) {
    var texts = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
