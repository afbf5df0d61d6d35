package io.blotter.pages.account;

import io.blotter.application.account.ResetPasswords;
import io.blotter.domain.account.Email;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** A new password by a letter: asking for the letter, and choosing. */
public final class PasswordPages implements Routes {
  private static final String PATH = "/reset-password";

  private final Site site;
  private final ResetPasswords passwords;

  public PasswordPages(Site site, ResetPasswords passwords) {
    this.site = site;
    this.passwords = passwords;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showResetPassword")
            .about("A new password", "Asks for a letter, or for the password where one came.")
            .with(LetterToken.PARAMETER)
            .caching(Caching.PRIVATE)
            .handledBy(call ->
                page(call, site.blank(call).filled("token", call.get(LetterToken.PARAMETER)))),
        site.form(PATH, "resetPasswordByForm")
            .about("A new password", "Sends a letter, or uses up the token of one.")
            .rate(RateClass.SENSITIVE)
            .handledBy(
                call -> site.submit(call, form -> reset(call, form), view -> page(call, view))));
  }

  private Answer page(Call call, FormView view) {
    var title = site.texts(call).of("reset.title");
    return site.show(call, new Head(title, title, PATH).unlisted(), "account/resetPassword", view);
  }

  private Answer reset(Call call, Form form) {
    var texts = site.texts(call);
    var token = form.text("token");
    if (token.isEmpty()) {
      var email = new Email(form.required("email"));
      passwords.forgotten(email);
      return site.tell(
          call, texts.of("reset.sent.title"), texts.of("reset.sent.text", email.address()));
    }
    passwords.reset(token, form.exactly("password"), call.address());
    return site.tell(call, texts.of("reset.done.title"), texts.of("reset.done.text"));
  }
}
