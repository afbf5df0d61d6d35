package io.blotter.pages.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  private static final Pattern USE =
      Pattern.compile("\\btexts\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

  @Test
  void everyLanguageSaysTheSame() {
    var english = texts(Language.ENGLISH);
    var spanish = texts(Language.SPANISH);
    assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var name : english.stringPropertyNames()) {
      assertThat(places(spanish.getProperty(name)))
          .as(name)
          .isEqualTo(places(english.getProperty(name)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasNoApostropheThatAFormatWouldEat(Language language) {
    assertThat(texts(language).values())
        .allSatisfy(text -> assertThat(text.toString()).doesNotContain("'"));
  }

  @Test
  void hasEveryTextThatAPageNames() throws IOException {
    var known = texts(Language.ENGLISH).stringPropertyNames();
    var uses = new ArrayList<String>();
    for (var folder : List.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          USE.matcher(Files.readString(file)).results().forEach(use -> uses.add(use.group(1)));
        }
      }
    }
    assertThat(uses).isNotEmpty().allSatisfy(use -> assertThat(known).contains(use));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es-MX,es;q=0.9,en;q=0.8 | SPANISH",
        "en;q=0.5,es;q=0.9 | SPANISH",
        "fr,de;q=0.8 | ENGLISH",
        "fr,es;q=0.1 | SPANISH",
        "*;;q=x | ENGLISH",
        "'' | ENGLISH"
      })
  void speaksWhatTheBrowserPrefers(String accepted, Language language) {
    assertThat(Language.preferred(accepted)).isEqualTo(language);
  }

  @Test
  void writesNumbersAndDaysAsReadersDo() {
    var day = LocalDate.of(2026, 3, 4);
    assertThat(Texts.in(Language.ENGLISH).date(day)).isEqualTo("March 4, 2026");
    assertThat(Texts.in(Language.SPANISH).date(day)).isEqualTo("4 de marzo de 2026");
    assertThat(Texts.in(Language.ENGLISH).number(23_397)).isEqualTo("23,397");
  }

  private static List<Integer> places(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(new MessageFormat(text).toPattern())
        .results()
        .map(place -> Integer.valueOf(place.group(1)))
        .distinct()
        .sorted()
        .toList();
  }

  private static Properties texts(Language language) {
    var texts = new Properties();
    var file = "texts." + language.label() + ".properties";
    try (var in = Texts.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
