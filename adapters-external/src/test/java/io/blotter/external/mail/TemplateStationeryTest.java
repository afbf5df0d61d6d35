package io.blotter.external.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Letter;
import io.blotter.domain.account.Email;
import org.junit.jupiter.api.Test;

class TemplateStationeryTest {
  private static final String LINK = "https://pdap.io/?token=a.b-c_d&x=\"><script>";

  private final TemplateStationery stationery = new TemplateStationery();

  @Test
  void theLinkStandsInBothVersions() {
    var to = new Email("o'neil@example.org");
    for (var letter :
        new Letter[] {new Letter.ConfirmAddress(to, LINK), new Letter.ResetPassword(to, LINK)}) {
      var written = stationery.write(letter);

      assertThat(written.subject()).isNotBlank().doesNotContain("\n", "{{");
      assertThat(written.text().lines()).contains(LINK);
      assertThat(written.text()).contains("o'neil@example.org").doesNotContain("{{");
      assertThat(written.html())
          .contains("x=&quot;&gt;&lt;script&gt;\">")
          .contains("o&#39;neil@example.org")
          .doesNotContain("<script>", "{{");
    }
  }

  @Test
  void aMessageIsShownAsItWasWritten() {
    var message = "Dear <b>all</b>,\n{{sender}} & \"more\"";
    var to = new Email("staff@example.org");
    var known = stationery.write(new Letter.ContactForm(to, "general", message, to, null));
    assertThat(known.text()).isEqualTo(message + "\n");
    assertThat(known.html())
        .contains("Dear &lt;b&gt;all&lt;/b&gt;,\n{{sender}} &amp; &quot;more&quot;</p>")
        .doesNotContain("none to reply to");
    assertThat(known.subject()).isEqualTo("Contact form: general");

    var unknown = stationery.write(new Letter.ContactForm(to, "general", "Hi", null, "<ann>"));
    assertThat(unknown.text()).endsWith("The sender's address is none to reply to: <ann>\n");
    assertThat(unknown.html()).contains("none to reply to: &lt;ann&gt;</p>");
  }

  @Test
  void eachLetterHasItsOwnSubject() {
    var to = new Email("ann@example.org");

    assertThat(stationery.write(new Letter.ConfirmAddress(to, LINK)).subject())
        .isEqualTo("Please validate your account");
    assertThat(stationery.write(new Letter.ResetPassword(to, LINK)).subject())
        .isEqualTo("Reset your password");
  }

  @Test
  void aNewRequestIsToldInItsAuthorsWords() {
    var written =
        stationery.write(
            new Letter.NewDataRequest(
                new Email("ann@example.org"), "Stops\nby <hour>", "For a thesis.\n<b>Soon</b>"));

    assertThat(written.subject()).isEqualTo("New data request submitted: Stops by <hour>");
    assertThat(written.text()).endsWith("For a thesis.\n<b>Soon</b>\n");
    assertThat(written.html())
        .contains("For a thesis.\n&lt;b&gt;Soon&lt;/b&gt;", "by &lt;hour&gt;");
  }
}
