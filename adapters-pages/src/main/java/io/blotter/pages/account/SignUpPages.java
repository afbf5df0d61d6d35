package io.blotter.pages.account;

import io.blotter.application.account.SignUp;
import io.blotter.domain.account.Email;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Set;

/** Becoming a user. Programs that scan mail open links, so that only a button confirms. */
public final class SignUpPages implements Routes {
  private static final String SIGN_UP = "/sign-up";
  private static final String RESEND = "/sign-up/letter";
  private static final String VALIDATE = "/validate/email";

  private final Site site;
  private final SignUp signUp;
  private final BrowserSessions sessions;

  public SignUpPages(Site site, SignUp signUp, BrowserSessions sessions) {
    this.site = site;
    this.signUp = signUp;
    this.sessions = sessions;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(SIGN_UP, "showSignUp")
            .about("Sign up", "The form for it.")
            .caching(Caching.PRIVATE)
            .handledBy(call -> signUpPage(call, site.blank(call))),
        site.form(SIGN_UP, "signUpByForm")
            .about("Sign up", "Keeps the sign-up and sends a letter that proves the address.")
            .rate(RateClass.SENSITIVE)
            .handledBy(call ->
                site.submit(call, form -> signUp(call, form), view -> signUpPage(call, view))),
        site.form(RESEND, "resendLetterByForm")
            .about("Send the letter again", "For whoever has lost the first one.")
            .rate(RateClass.SENSITIVE)
            .handledBy(call ->
                site.submit(call, form -> resend(call, form), view -> validatePage(call, view))),
        site.page(VALIDATE, "showValidateEmail")
            .about("Where a letter's link leads", "A button that confirms; changes nothing.")
            .with(LetterToken.PARAMETER)
            .caching(Caching.PRIVATE)
            .handledBy(call ->
                validatePage(
                    call, site.blank(call).filled("token", call.get(LetterToken.PARAMETER)))),
        site.form(VALIDATE, "validateEmailByForm")
            .about("Confirm an address", "Makes a user of who brings the letter's token, once.")
            .rate(RateClass.SENSITIVE)
            .handledBy(call -> site.submit(call, this::confirm, view -> validatePage(call, view))));
  }

  private Answer signUpPage(Call call, FormView view) {
    var title = site.texts(call).of("sign-up.title");
    return site.show(call, new Head(title, title, SIGN_UP).unlisted(), "account/signUp", view);
  }

  private Answer validatePage(Call call, FormView view) {
    var title = site.texts(call).of("validate.title");
    var head = new Head(title, title, VALIDATE).unlisted();
    return site.show(call, head, "account/validateEmail", view);
  }

  private Answer signUp(Call call, Form form) {
    var email = new Email(form.required("email"));
    signUp.signUp(email, form.exactly("password"), Set.of());
    return letterSent(call, email);
  }

  private Answer resend(Call call, Form form) {
    var email = new Email(form.required("email"));
    signUp.resend(email);
    return letterSent(call, email);
  }

  private Answer letterSent(Call call, Email email) {
    var texts = site.texts(call);
    return site.tell(
        call, texts.of("sign-up.sent.title"), texts.of("sign-up.sent.text", email.address()));
  }

  private Answer confirm(Form form) {
    var tokens = signUp.confirm(form.text("token"));
    return Site.onward("/profile").with("Set-Cookie", sessions.cookie(tokens));
  }
}
