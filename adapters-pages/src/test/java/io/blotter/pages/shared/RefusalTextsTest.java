package io.blotter.pages.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {
  private static final Pattern FIELD =
      Pattern.compile("@template\\.shared\\.(?:field|longField)\\(.*\\bname = \"\\w+\".*");

  @Test
  void tellsInOtherLanguagesWhatIsWrongWithEachField() throws IOException {
    var fields = new ArrayList<String>();
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        FIELD
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .map(tag -> tag.replaceFirst(".*\\bname = \"(\\w+)\".*", "$1"))
            .forEach(fields::add);
      }
    }
    var spanish = Texts.in(Language.SPANISH);
    assertThat(fields)
        .hasSizeGreaterThan(20)
        .allSatisfy(field -> assertThat(spanish.refusal("field." + field)).as(field).isPresent());
    assertThat(Texts.in(Language.ENGLISH).refusal("field.email")).isEmpty();
  }

  @Test
  void tellsRefusalsByFieldElseByKindElseAsTheyAre() {
    var form = Form.parse("email=x&empty=");
    var spanish = Texts.in(Language.SPANISH);
    assertThat(RefusalTexts.of(new Refusal.Invalid("email", "is odd"), form, spanish))
        .startsWith("Escriba una dirección de correo");
    assertThat(RefusalTexts.of(new Refusal.Invalid("empty", "is missing"), form, spanish))
        .isEqualTo("Falta este dato.");
    assertThat(RefusalTexts.of(new Refusal.Unauthenticated("Wrong."), form, spanish))
        .startsWith("El correo o la contraseña");
    var unknown = new Refusal.Invalid("email.0.x", "is odd");
    assertThat(RefusalTexts.of(unknown, Form.parse("email.0.x=y"), spanish))
        .isEqualTo("email.0.x is odd");
    assertThat(RefusalTexts.of(unknown, form, Texts.in(Language.ENGLISH)))
        .isEqualTo("email.0.x is odd");
  }
}
