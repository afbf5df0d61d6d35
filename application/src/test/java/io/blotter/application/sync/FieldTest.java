package io.blotter.application.sync;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
  private final Field url = new Field("meta_urls").of(3).of("content").of("url");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "http://", "HTTPS://www.", "\u00a0www./ ", "\ufeff//"})
  void anAddressIsMoreThanWhatIsCutOff(String text) {
    assertThatThrownBy(() -> url.requireAddress(text))
        .hasMessage("meta_urls.3.content.url must not be blank");
  }

  @Test
  void anAddressNeedsNoScheme() {
    assertThatCode(() -> url.requireAddress("www.example.org/?a=b")).doesNotThrowAnyException();
  }

  @Test
  void charactersAreCountedAsReadersDo() {
    assertThatCode(() -> url.requireName("😀".repeat(500))).doesNotThrowAnyException();
    assertThatThrownBy(() -> url.requireName("😀".repeat(501)))
        .hasMessage("meta_urls.3.content.url must have at most 500 characters");
  }
}
