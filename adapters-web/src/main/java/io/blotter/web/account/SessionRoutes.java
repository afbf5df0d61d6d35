package io.blotter.web.account;

import io.blotter.application.account.SignIn;
import io.blotter.application.account.SignUp;
import io.blotter.domain.account.Email;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Becoming a user, signing in and out, over HTTP. */
public final class SessionRoutes implements Routes {
  private final SignUp signUp;
  private final SignIn signIn;

  public SessionRoutes(SignUp signUp, SignIn signIn) {
    this.signUp = signUp;
    this.signIn = signIn;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        open("signup", "signUp")
            .about("Sign up", "Keeps the sign-up and sends a letter that proves the address.")
            .rate(RateClass.SENSITIVE)
            .body(SignUpRequest.class, SignUpRequest.EXAMPLE)
            .handledBy(this::signUp),
        open("resend-validation-email", "resendValidationEmail")
            .about(
                "Send the letter again", "The links of former letters stay good, each for a day.")
            .rate(RateClass.SENSITIVE)
            .body(EmailRequest.class, EmailRequest.EXAMPLE)
            .handledBy(this::resend),
        Endpoint.post("/api/v2/auth/validate-email")
            .named("validateEmail", "auth")
            .about("Confirm an address", "Makes a user of who brings the letter's token, once.")
            .access(new Access.SpecialToken("validate-email"))
            .ignoringOtherParameters()
            .answers(Shape.BARE, TokensResponse.class)
            .handledBy(this::confirm),
        open("login", "signIn")
            .about("Sign in", "Opens a session. Failures make the next try wait.")
            .rate(RateClass.SENSITIVE)
            .body(SignInRequest.class, SignInRequest.EXAMPLE)
            .answers(Shape.BARE, TokensResponse.class)
            .handledBy(this::signIn),
        Endpoint.post("/api/v2/auth/refresh-session")
            .named("refreshSession", "auth")
            .about(
                "Renew a session",
                "Both new tokens replace the former; that one is good for 90 s more.")
            .access(new Access.SpecialToken("refresh"))
            .ignoringOtherParameters()
            .answers(Shape.BARE, TokensResponse.class)
            .handledBy(this::renew),
        Endpoint.delete("/api/v4/sessions/current")
            .named("signOut", "auth")
            .about("Sign out", "Ends the session that the token comes from.")
            .access(new Access.Token())
            .handledBy(this::signOut));
  }

  private static EndpointBuilder open(String path, String name) {
    return Endpoint.post("/api/v2/auth/" + path).named(name, "auth").access(new Access.Open());
  }

  private Answer signUp(Call call) {
    var wanted = call.body(SignUpRequest.class);
    signUp.signUp(new Email(wanted.email()), wanted.password().value(), wanted.saidCapacities());
    return letterSent(wanted.email());
  }

  private Answer resend(Call call) {
    var email = call.body(EmailRequest.class).email();
    signUp.resend(new Email(email));
    return letterSent(email);
  }

  private static Answer letterSent(String email) {
    return Envelope.message(
        "Validation email sent to " + email + ". To complete sign up, please validate your email.");
  }

  private Answer confirm(Call call) {
    return TokensResponse.of(
        signUp.confirm(call.proof()), "Successfully validated email and logged in.");
  }

  private Answer signIn(Call call) {
    var wanted = call.body(SignInRequest.class);
    return TokensResponse.of(
        signIn.withPassword(wanted.email(), wanted.password().value(), call.address()),
        "Successfully logged in");
  }

  private Answer renew(Call call) {
    return TokensResponse.of(signIn.renew(call.proof()), "Successfully refreshed session token.");
  }

  private Answer signOut(Call call) {
    signIn.signOut(call.user());
    return Envelope.message("Signed out.");
  }
}
